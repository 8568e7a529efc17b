/// The schema of manifest.json; `id` is its address as a JSON string.
func manifestSchema(id: String) -> String {
  #"""
  {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": \#(id),
    "title": "รายการไฟล์ของเว็บไซต์ / The files of a site",
    "description": "ไฟล์ทั้งหมดที่ oit เขียน เรียงตามไบต์ของพาธ ยกเว้นไฟล์นี้เอง / Every file that oit wrote, sorted by path in bytes, this one left out.",
    "type": "object",
    "additionalProperties": false,
    "required": ["schema", "files"],
    "properties": {
      "schema": {"const": "manifest-1"},
      "files": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": ["path", "bytes", "sha256"],
          "properties": {
            "path": {
              "description": "พาธจากรากของเว็บไซต์ ไม่มี / นำหน้า / From the root of the site, no / at the beginning.",
              "type": "string",
              "pattern": "^[^/]+(/[^/]+)*$"
            },
            "bytes": {
              "description": "ขนาดเป็นไบต์ / Size in bytes.",
              "type": "integer",
              "minimum": 0
            },
            "sha256": {
              "description": "ค่า SHA-256 เลขฐานสิบหก 64 หลัก / SHA-256 as 64 hexadecimal digits.",
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          }
        }
      }
    }
  }

  """#
}
