import Disclosure
import Reading
import Testing
import TestSupport

@Suite struct BaseURLTests {
  @Test(arguments: [
    "https://www.tuayang.example", "http://localhost:8080", "https://www.tuayang.example/ita",
  ])
  func takesAnAddressWithoutASlashAtItsEnd(_ text: String) {
    #expect(BaseURL.problem(of: text) == nil)
  }

  @Test(arguments: [
    ("", "เขียนแบบ https://www.tuayang.example"),
    ("www.tuayang.example", "เขียนแบบ https://www.tuayang.example"),
    ("ftp://tuayang.example", "เขียนแบบ https://www.tuayang.example"),
    ("https://", "เขียนแบบ https://www.tuayang.example"),
    ("https:///x", "เขียนแบบ https://www.tuayang.example"),
    ("https://tuayang.example/", "ลบ / ตัวท้าย"),
    ("https://เทศบาล.ไทย", "ใช้เฉพาะอักษรอังกฤษ ตัวเลข และ . - /"),
    ("https://tuayang.example/a b", "ใช้เฉพาะอักษรอังกฤษ ตัวเลข และ . - /"),
    ("https://tuayang.example/\"><script>", "ใช้เฉพาะอักษรอังกฤษ ตัวเลข และ . - /"),
    ("https://tuayang.example?a#b", "ใช้เฉพาะอักษรอังกฤษ ตัวเลข และ . - /"),
    ("https://u:p@tuayang.example", "ลบส่วนหน้า @ และตัว @ ออก"),
    ("https://tuayang.example:99999999", "แก้หรือลบหมายเลขหลัง :"),
    ("https://tuayang.example/../..", "คัดลอกที่อยู่จากช่องที่อยู่ของเบราว์เซอร์มาใหม่"),
    ("https://tuayang..example", "เขียนที่อยู่เต็ม เช่น https://www.tuayang.example/ หรือ tel:054000000"),
  ])
  func saysWhatIsWrongWithAnyOther(_ text: String, _ fix: String) {
    #expect(BaseURL.problem(of: text)?.fix.thai == fix)
  }

  @Test func overridesTheOneOfSiteYML() throws {
    let site = try TemporarySite().read(baseURL: "http://localhost:8080").site
    #expect(site?.settings.municipality.web == "http://localhost:8080")
  }
}
