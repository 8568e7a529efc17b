import Foundation
import Testing

@Suite struct CoverageDataTests {
  @Test func writesOneYearsCoverageAsJSON() throws {
    let text = try DataSite()["2567/coverage.json"]
    #expect(
      text == #"""
        {"schema": "coverage-1", "edition": 2567, "asOf": "2024-03-31",
         "municipality": {"code": "99999999", "name": "เทศบาลตำบล \"ก\" & ข", "nameEn": "Tuayang", "type": "subdistrict", "district": null, "province": "ตัวอย่าง"},
         "baseURL": "https://www.tuayang.example", "listConfidence": "draft",
         "summary": {"items": 3, "complete": 1, "partial": 1, "missing": 0, "notApplicable": 0, "awaiting": 1,
          "elements": {"asked": 6, "shown": 3, "machine": 1, "statement": 2, "missing": 1, "notApplicable": 1, "awaiting": 1}},
         "groups": [
          {"id": "9.1", "title": "ข้อมูลพื้นฐาน", "items": 2, "complete": 1, "partial": 1, "missing": 0, "notApplicable": 0, "awaiting": 0},
          {"id": "9.2", "title": "การบริหารงาน", "items": 1, "complete": 0, "partial": 0, "missing": 0, "notApplicable": 0, "awaiting": 1}],
         "items": [
          {"item": "O1", "topics": ["structure", "chart"], "title": "=โครงสร้าง", "group": "9.1",
           "url": "/2567/o01/", "href": "https://www.tuayang.example/2567/o01/",
           "status": "complete", "reason": null, "updated": "2024-03-31", "responsible": "สำนักปลัด\tกลาง",
           "elements": [{"id": "chart", "text": "แผนผัง, ชื่อ \"เต็ม\"", "status": "shown", "checked": "statement", "reason": null,
             "evidence": [{"kind": "file", "url": "/2567/o01/chart.pdf#page=2", "href": "https://www.tuayang.example/2567/o01/chart.pdf#page=2"},
              {"kind": "section", "url": "/2567/o01/#%E0%B8%9C%E0%B8%B1%E0%B8%87%E0%B8%A3%E0%B8%A7%E0%B8%A1", "href": "https://www.tuayang.example/2567/o01/#%E0%B8%9C%E0%B8%B1%E0%B8%87%E0%B8%A3%E0%B8%A7%E0%B8%A1"},
              {"kind": "link", "url": null, "href": "https://docs.example/%E0%B8%9C%E0%B8%B1%E0%B8%87"}]},
            {"id": "units", "text": "หน่วยงาน", "status": "shown", "checked": "statement", "reason": null,
             "evidence": [{"kind": "section", "url": "/2567/o01/2567-01-15-units/#units", "href": "https://www.tuayang.example/2567/o01/2567-01-15-units/#units"}]},
            {"id": "deputies", "text": "รองปลัด", "status": "not-applicable", "checked": null, "reason": "ไม่มีตำแหน่ง",
             "evidence": []}]},
          {"item": "O2", "topics": ["executives"], "title": "ผู้บริหาร", "group": "9.1",
           "url": "/2567/o02/", "href": "https://www.tuayang.example/2567/o02/",
           "status": "partial", "reason": "ขาด 1 จาก 2 องค์ประกอบ", "updated": "2024-03-01", "responsible": null,
           "elements": [{"id": "photo", "text": "รูปถ่าย", "status": "missing", "checked": "machine", "reason": "นายกเทศมนตรี ไม่มีรูปถ่าย",
             "evidence": [{"kind": "block", "url": "/2567/o02/#people", "href": "https://www.tuayang.example/2567/o02/#people"}]},
            {"id": "contact", "text": "การติดต่อ", "status": "shown", "checked": "machine", "reason": null,
             "evidence": [{"kind": "block", "url": "/2567/o02/#people", "href": "https://www.tuayang.example/2567/o02/#people"}]}]},
          {"item": "O9", "topics": ["progress"], "title": "ความก้าวหน้า", "group": "9.2",
           "url": "/2567/o09/", "href": "https://www.tuayang.example/2567/o09/",
           "status": "awaiting", "reason": "รอกำหนด 1 จาก 1 องค์ประกอบ", "updated": null, "responsible": null,
           "elements": [{"id": "report", "text": "รายงาน", "status": "awaiting", "checked": null, "reason": "ยังไม่ถึงกำหนดของข้อมูลนี้",
             "evidence": []}]}]}

        """#)
  }

  @Test func writesOneElementARowAsCSV() throws {
    let text = try DataSite()["2567/coverage.csv"]
    #expect(
      text.replacingOccurrences(of: "\r\n", with: "␍\n") == """
        \u{FEFF}edition,item,topics,title,group,item_status,element,text,status,checked,reason,updated,responsible,url,evidence␍
        2567,O1,structure chart,'=โครงสร้าง,9.1,complete,chart,"แผนผัง, ชื่อ ""เต็ม""\",shown,statement,,2024-03-31,สำนักปลัด	กลาง,https://www.tuayang.example/2567/o01/,https://www.tuayang.example/2567/o01/chart.pdf#page=2 https://www.tuayang.example/2567/o01/#%E0%B8%9C%E0%B8%B1%E0%B8%87%E0%B8%A3%E0%B8%A7%E0%B8%A1 https://docs.example/%E0%B8%9C%E0%B8%B1%E0%B8%87␍
        2567,O1,structure chart,'=โครงสร้าง,9.1,complete,units,หน่วยงาน,shown,statement,,2024-03-31,สำนักปลัด	กลาง,https://www.tuayang.example/2567/o01/,https://www.tuayang.example/2567/o01/2567-01-15-units/#units␍
        2567,O1,structure chart,'=โครงสร้าง,9.1,complete,deputies,รองปลัด,not-applicable,,ไม่มีตำแหน่ง,2024-03-31,สำนักปลัด	กลาง,https://www.tuayang.example/2567/o01/,␍
        2567,O2,executives,ผู้บริหาร,9.1,partial,photo,รูปถ่าย,missing,machine,นายกเทศมนตรี ไม่มีรูปถ่าย,2024-03-01,,https://www.tuayang.example/2567/o02/,https://www.tuayang.example/2567/o02/#people␍
        2567,O2,executives,ผู้บริหาร,9.1,partial,contact,การติดต่อ,shown,machine,,2024-03-01,,https://www.tuayang.example/2567/o02/,https://www.tuayang.example/2567/o02/#people␍
        2567,O9,progress,ความก้าวหน้า,9.2,awaiting,report,รายงาน,awaiting,,ยังไม่ถึงกำหนดของข้อมูลนี้,,,https://www.tuayang.example/2567/o09/,␍

        """)
  }

  @Test func beginsEveryAddressWithTheBaseURLThatIsGiven() throws {
    let site = try DataSite(baseURL: "https://test.example/oit")
    for (path, text) in site.texts {
      #expect(!text.contains("tuayang.example/"), "\(path)")
    }
    #expect(site["2567/coverage.json"].contains(#""href": "https://test.example/oit/2567/o09/""#))
  }

  @Test func awaitsNothingAnyMoreOnALaterDay() throws {
    let text = try DataSite(today: "2567-04-01")["2567/coverage.json"]
    #expect(text.contains(#""asOf": "2024-04-01""#))
    #expect(text.contains(#""missing": 2, "notApplicable": 1, "awaiting": 0}},"#))
  }
}
