/// The schema of coverage.json; `id` is its address as a JSON string.
func coverageSchema(id: String) -> String {
  #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": \#(id),
    "title": "ความครบถ้วนของข้อมูล OIT หนึ่งปี / One year's coverage of the OIT list",
    "description": "สิ่งที่แบบวัดขอเทียบกับสิ่งที่เผยแพร่ ณ วันที่ระบุ ไม่ใช่ผลการประเมิน / What the list asks against what is shown, on a day; not a result of the assessment.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "schema", "edition", "asOf", "municipality", "baseURL", "listConfidence", "summary", "groups",
      "items"
    ],
    "properties": {
      "schema": {"const": "coverage-1"},
      "edition": {
        "description": "ปีงบประมาณ พ.ศ. / Fiscal year, Buddhist era.",
        "type": "integer",
        "minimum": 2400,
        "maximum": 2700
      },
      "asOf": {
        "description": "วันที่ตรวจ ค.ศ. / The day of the statuses, common era.",
        "$ref": "#/$defs/date"
      },
      "municipality": {
        "description": "หน่วยงานเจ้าของเว็บไซต์ / Whose site it is.",
        "type": "object",
        "additionalProperties": false,
        "required": ["code", "name", "nameEn", "type", "district", "province"],
        "properties": {
          "code": {
            "description": "รหัสของกรมส่งเสริมการปกครองท้องถิ่น / Code of the Department of Local Administration.",
            "type": ["string", "null"],
            "pattern": "^[0-9]{8}$"
          },
          "name": {"type": "string", "minLength": 1},
          "nameEn": {"type": ["string", "null"], "minLength": 1},
          "type": {"enum": ["city", "town", "subdistrict", "sao", "pao"]},
          "district": {"type": ["string", "null"], "minLength": 1},
          "province": {"type": ["string", "null"], "minLength": 1}
        }
      },
      "baseURL": {
        "description": "ที่อยู่ของเว็บไซต์ ไม่มี / ปิดท้าย / Address of the site, without / at the end.",
        "type": "string",
        "format": "uri",
        "pattern": "^https?://[!-~]*[!-.0-~]$"
      },
      "listConfidence": {
        "description": "รายการข้อนี้ตรวจเทียบมาแล้วเพียงใด / How far the list itself was checked.",
        "enum": ["high", "medium", "low", "draft"]
      },
      "summary": {
        "description": "จำนวนข้อและจำนวนองค์ประกอบ / Items and elements, counted.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "items", "complete", "partial", "missing", "notApplicable", "awaiting", "elements"
        ],
        "properties": {
          "items": {"$ref": "#/$defs/count"},
          "complete": {"$ref": "#/$defs/count"},
          "partial": {"$ref": "#/$defs/count"},
          "missing": {"$ref": "#/$defs/count"},
          "notApplicable": {"$ref": "#/$defs/count"},
          "awaiting": {"$ref": "#/$defs/count"},
          "elements": {
            "description": "machine กับ statement รวมกันเท่ากับ shown / machine and statement add up to shown.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "asked", "shown", "machine", "statement", "missing", "notApplicable", "awaiting"
            ],
            "properties": {
              "asked": {"$ref": "#/$defs/count"},
              "shown": {"$ref": "#/$defs/count"},
              "machine": {"$ref": "#/$defs/count"},
              "statement": {"$ref": "#/$defs/count"},
              "missing": {"$ref": "#/$defs/count"},
              "notApplicable": {"$ref": "#/$defs/count"},
              "awaiting": {"$ref": "#/$defs/count"}
            }
          }
        }
      },
      "groups": {
        "description": "ตัวชี้วัดย่อยตามลำดับของแบบวัด / Sub-indicators in the order of the list.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id", "title", "items", "complete", "partial", "missing", "notApplicable", "awaiting"
          ],
          "properties": {
            "id": {"type": "string", "minLength": 1},
            "title": {"type": "string", "minLength": 1},
            "items": {"$ref": "#/$defs/count"},
            "complete": {"$ref": "#/$defs/count"},
            "partial": {"$ref": "#/$defs/count"},
            "missing": {"$ref": "#/$defs/count"},
            "notApplicable": {"$ref": "#/$defs/count"},
            "awaiting": {"$ref": "#/$defs/count"}
          }
        }
      },
      "items": {
        "description": "ทุกข้อที่ถาม ตามลำดับของแบบวัด / Every item asked, in the order of the list.",
        "type": "array",
        "items": {"$ref": "#/$defs/item"}
      }
    },
    "$defs": {
      "count": {"type": "integer", "minimum": 0},
      "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
  \#(itemSchema)
    }
  }

  """#
}
