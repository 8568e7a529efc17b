import Diagnostics
import Region
import TestSupport
import Testing

/// Municipalities beside each other.
@Suite struct CollectedCoverageTests {
  private func collected(_ files: [SmallCoverage]) throws -> CollectedCoverage {
    var lists = SharedLists()
    return CollectedCoverage(
      try files.enumerated().map { number, file in
        lists.shared(try MunicipalYear(reading: Array(file.text.utf8), from: "\(number).json"))
      }, [])
  }

  private func names(_ collected: CollectedCoverage) -> [String] {
    collected.years.flatMap(\.members).map(\.said.municipality.name)
  }

  /// As in a dictionary: vowels that are written before their consonant count behind it.
  ///
  /// What names no district comes last.
  @Test func placesStandInThaiOrder() throws {
    let all = try collected([
      SmallCoverage(name: "แม่เมาะ", district: "แม่เมาะ", web: "https://a.example"),
      SmallCoverage(name: "อบจ.", district: nil, web: "https://b.example"),
      SmallCoverage(name: "พิชัย", district: "เมือง", web: "https://c.example"),
      SmallCoverage(name: "เกาะคา", district: "เกาะคา", web: "https://d.example"),
      SmallCoverage(name: "ไหล่หิน", district: "เกาะคา", web: "https://e.example"),
      SmallCoverage(name: "ศาลา", district: "เกาะคา", web: "https://f.example"),
    ])
    #expect(names(all) == ["เกาะคา", "ศาลา", "ไหล่หิน", "พิชัย", "แม่เมาะ", "อบจ."])
    #expect(all.findings.isEmpty)
  }

  @Test func ofOneMunicipalityTheNewestDayCounts() throws {
    let all = try collected([
      SmallCoverage(asOf: "2024-03-31"), SmallCoverage(asOf: "2024-04-30"),
      SmallCoverage(asOf: "2024-04-30", missing: 2),
    ])
    #expect(all.years[0].members.map(\.said.source) == ["1.json"])
    #expect(
      all.findings.map { "\($0.place?.path ?? ""): \($0.message.english)" } == [
        "0.json: เทศบาลตำบลตัวอย่าง, 2567, is in ‘1.json’ already, so that this file is left out",
        "2.json: เทศบาลตำบลตัวอย่าง, 2567, is in ‘1.json’ already, so that this file is left out",
      ])
  }

  /// One that has moved is known by its name within the district, or by its code.
  @Test func aMunicipalityIsKnownByMoreThanItsAddress() throws {
    let moved = [
      SmallCoverage(), SmallCoverage(web: "https://new.example"),
      SmallCoverage(name: "ก", web: "https://a.example", code: "12345678"),
      SmallCoverage(name: "ข", web: "https://b.example", code: "12345678"),
    ]
    #expect(
      try collected(moved).findings.map(\.id) == ["municipality-twice", "municipality-twice"])
    #expect(
      try collected([SmallCoverage(), SmallCoverage(district: "อื่น", web: "https://b.example")])
        .findings.isEmpty)
  }

  /// Only what the same is asked of stands in one column.
  @Test func aListOfItsOwnIsTold() throws {
    let all = try collected([
      SmallCoverage(name: "ก", web: "https://a.example"),
      SmallCoverage(name: "ข", web: "https://b.example"),
      SmallCoverage(name: "ค", web: "https://c.example", topic: "executives"),
    ])
    #expect(all.findings.map(\.id) == ["list-of-its-own"])
    let csv = try text(RegionSite(all), "2567/coverage.csv")
    #expect(
      csv.split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).suffix(2)
      }
        == [["O1", "O12"], ["partial", "awaiting"], ["partial", "awaiting"], ["", "awaiting"]])
  }

  private func text(_ site: RegionSite, _ path: String) throws -> String {
    let file = try #require(site.files[path], "\(path)")
    guard case .made(let make) = file.content else { return "" }
    var bytes: [UInt8] = []
    make(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func pagesGoFromProvincesToMunicipalities() throws {
    let site = RegionSite(
      try collected([
        SmallCoverage(name: "ก", web: "https://a.example"),
        SmallCoverage(name: "ข", web: "https://b.example", missing: 0),
        SmallCoverage(name: "<ค>", province: "จังหวัดอื่น", web: "https://c.example"),
      ]))
    let paths = site.files.sorted.map(\.path)
    #expect(
      paths.filter { $0.hasSuffix(".html") }.map { $0.split(separator: "/").count } == [
        2, 4, 3, 4, 3, 1,
      ])
    let all = try text(site, "2567/index.html")
    #expect(all.contains("<strong>3</strong> หน่วยงาน แสดงแล้ว 3 จาก 8 องค์ประกอบ (37%)"))
    let districts = try paths.filter { $0.split(separator: "/").count == 4 }
      .map { try text(site, $0) }.joined()
    #expect(
      districts.contains(
        """
        <a class="no missing" href="https://a.example/2567/o01/" \
        aria-label="O1 ขาด 1 จาก 2 องค์ประกอบ">1</a>
        """))
    #expect(districts.contains("&lt;ค&gt;"))
    #expect(!districts.contains("<ค>"))
  }

  /// A province alone needs no list of provinces.
  @Test func oneProvinceIsTheWhole() throws {
    let site = RegionSite(try collected([SmallCoverage()]))
    #expect(
      site.files.sorted.map(\.path).filter { $0.hasSuffix(".html") }.map {
        $0.split(separator: "/").count
      } == [3, 2, 1])
    #expect(try text(site, "2567/index.html").contains("<h1>จังหวัดตัวอย่าง ปี 2567</h1>"))
  }

  @Test func linesOfJSONHoldEachItem() throws {
    let line = try text(RegionSite(try collected([SmallCoverage()])), "2567/coverage.jsonl")
    #expect(
      line == """
        {"schema": "region-1", "edition": 2567, "asOf": "2024-03-31", "code": null, "name": "เทศบาลตำบลตัวอย่าง", "type": "subdistrict", "district": "อำเภอสมมติ", "province": "จังหวัดตัวอย่าง", "baseURL": "https://www.tuayang.example", "items": [{"item": "O1", "status": "partial", "asked": 2, "shown": 1, "missing": 1, "awaiting": 0, "updated": "2024-01-15", "href": "https://www.tuayang.example/2567/o01/"}, {"item": "O12", "status": "awaiting", "asked": 1, "shown": 0, "missing": 0, "awaiting": 1, "updated": null, "href": "https://www.tuayang.example/2567/o12/"}]}

        """)
  }
}
