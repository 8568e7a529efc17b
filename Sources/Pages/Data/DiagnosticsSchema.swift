/// The schema of diagnostics as JSON; `id` is its address as a JSON string.
func diagnosticsSchema(id: String) -> String {
  #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": \#(id),
    "title": "ผลการตรวจเนื้อหา / Findings about a source",
    "description": "ผลของ oit check --format json และ oit build --format json / What oit check --format json and oit build --format json print.",
    "type": "object",
    "additionalProperties": false,
    "required": ["schema", "diagnostics"],
    "properties": {
      "schema": {"const": "diagnostics-1"},
      "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
    },
    "$defs": {
      "diagnostic": {
        "type": "object",
        "additionalProperties": false,
        "required": ["path", "line", "column", "severity", "id", "message", "fix"],
        "properties": {
          "path": {
            "description": "พาธจากโฟลเดอร์ต้นทาง เป็น null เมื่อไม่เกี่ยวกับไฟล์ใด / Relative to the source folder; null for what no file causes.",
            "type": ["string", "null"],
            "minLength": 1
          },
          "line": {
            "description": "บรรทัด นับจาก 1 / From 1.",
            "type": ["integer", "null"],
            "minimum": 1
          },
          "column": {
            "description": "ตำแหน่งในบรรทัด นับเป็นรหัสยูนิโคดจาก 1 / In Unicode scalars, from 1.",
            "type": ["integer", "null"],
            "minimum": 1
          },
          "severity": {
            "description": "ข้อผิดพลาด คำเตือน หรือหมายเหตุ / How much it weighs.",
            "enum": ["error", "warning", "note"]
          },
          "id": {
            "description": "ชื่อคงที่ของปัญหา / The finding's stable name.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)+$"
          },
          "message": {
            "description": "สิ่งที่พบ / What is the case.",
            "$ref": "#/$defs/words"
          },
          "fix": {
            "description": "วิธีแก้ไข / What to do about it.",
            "anyOf": [{"$ref": "#/$defs/words"}, {"type": "null"}]
          }
        },
        "if": {"properties": {"path": {"type": "null"}}},
        "then": {"properties": {"line": {"type": "null"}, "column": {"type": "null"}}},
        "else": {"properties": {"line": {"type": "integer"}, "column": {"type": "integer"}}}
      },
      "words": {
        "description": "ข้อความเดียวกันสองภาษา / The same sentence in two languages.",
        "type": "object",
        "additionalProperties": false,
        "required": ["th", "en"],
        "properties": {
          "th": {"type": "string", "minLength": 1},
          "en": {"type": "string", "minLength": 1}
        }
      }
    }
  }

  """#
}
