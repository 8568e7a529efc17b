/// The definitions of an item, its elements and their evidence in the schema of coverage.json.
let itemSchema = #"""
      "item": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "item", "topics", "title", "group", "url", "href", "status", "reason", "updated",
          "responsible", "elements"
        ],
        "properties": {
          "item": {
            "description": "เลขข้อของปีนี้ / The item's number in this year's list.",
            "type": "string",
            "pattern": "^O[1-9][0-9]{0,2}$"
          },
          "topics": {
            "description": "ชื่อที่ไม่เปลี่ยนตามปี / Names that stay the same from year to year.",
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"}
          },
          "title": {"type": "string", "minLength": 1},
          "group": {
            "description": "id ของตัวชี้วัดย่อย / The id of its group.",
            "type": "string",
            "minLength": 1
          },
          "url": {
            "description": "ต่อท้าย baseURL / To be put behind baseURL.",
            "type": "string",
            "pattern": "^/[0-9]{4}/o[0-9]{2,3}/$"
          },
          "href": {"$ref": "#/$defs/href"},
          "status": {"enum": ["complete", "partial", "missing", "not-applicable", "awaiting"]},
          "reason": {"type": ["string", "null"], "minLength": 1},
          "updated": {
            "description": "วันที่ปรับปรุงหน้าของข้อ / When the item's page was updated.",
            "anyOf": [{"$ref": "#/$defs/date"}, {"type": "null"}]
          },
          "responsible": {"type": ["string", "null"], "minLength": 1},
          "elements": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/element"}}
        },
        "if": {"properties": {"status": {"const": "complete"}}},
        "then": {"properties": {"reason": {"type": "null"}}},
        "else": {"properties": {"reason": {"type": "string"}}}
      },
      "element": {
        "type": "object",
        "additionalProperties": false,
        "required": ["id", "text", "status", "checked", "reason", "evidence"],
        "properties": {
          "id": {"type": "string", "pattern": "^[a-z][a-z0-9-]*$"},
          "text": {"type": "string", "minLength": 1},
          "status": {"enum": ["shown", "missing", "not-applicable", "awaiting"]},
          "checked": {
            "description": "machine โปรแกรมตรวจจากข้อมูล statement เจ้าหน้าที่ระบุ / By a program from the data, or on the officer's word.",
            "enum": ["machine", "statement", null]
          },
          "reason": {"type": ["string", "null"], "minLength": 1},
          "evidence": {
            "description": "ที่ที่แสดง หรือข้อมูลที่ตรวจแล้วไม่ครบ / Where it is shown, or the data whose proof failed.",
            "type": "array",
            "uniqueItems": true,
            "items": {"$ref": "#/$defs/evidence"}
          }
        },
        "allOf": [
          {
            "if": {"properties": {"status": {"const": "shown"}}},
            "then": {
              "properties": {"checked": {"type": "string"}, "evidence": {"minItems": 1}}
            },
            "else": {
              "properties": {"checked": {"enum": ["machine", null]}, "reason": {"type": "string"}}
            }
          },
          {
            "if": {"properties": {"checked": {"type": "null"}}},
            "then": {"properties": {"evidence": {"maxItems": 0}}},
            "else": {"properties": {"evidence": {"minItems": 1}}}
          },
          {
            "if": {"properties": {"status": {"const": "not-applicable"}}},
            "then": {"properties": {"checked": {"type": "null"}}}
          }
        ]
      },
      "evidence": {
        "type": "object",
        "additionalProperties": false,
        "required": ["kind", "url", "href"],
        "properties": {
          "kind": {"enum": ["section", "block", "file", "page", "link"]},
          "url": {
            "description": "ต่อท้าย baseURL เป็น null เมื่ออยู่นอกเว็บไซต์ / To be put behind baseURL; null for an address elsewhere.",
            "type": ["string", "null"],
            "pattern": "^/[!-~]*$"
          },
          "href": {"$ref": "#/$defs/href"}
        },
        "if": {"properties": {"kind": {"const": "link"}}},
        "then": {"properties": {"url": {"type": "null"}}},
        "else": {"properties": {"url": {"type": "string"}}}
      },
      "href": {
        "description": "ที่อยู่เต็ม / The whole address.",
        "type": "string",
        "format": "uri",
        "pattern": "^https?://[!-~]+$"
      }
  """#
