import Foundation
import TestSupport
import Testing

/// The tables of the sample as others read them: what they are said to be is what they are.
@Suite struct DataPackageTests {
  private static let sample = Result {
    let site = try TemporarySite(.sample)
    try site.run("oit build --today 2567-03-31")
    return site
  }

  /// Frictionless itself reads every table that the package names, cell by cell.
  @Test func frictionlessFindsNoErrorInAnyTable() throws {
    let site = try Self.sample.get()
    let tool = repository.appending(path: ".cache/readers/bin/frictionless").path
    let outcome = try site.run("cd Site && \(tool) validate datapackage.json --json")
    let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let stats = (report as? [String: Any])?["stats"] as? [String: Any]
    #expect(stats?["errors"] as? Int == 0, "\(outcome.output.prefix(2000))")
    #expect((stats?["tasks"] as? Int ?? 0) > 30)
  }

  /// Its types are no more than what the cells hold, and no less.
  @Test func aTableThatContradictsItsDescriptionIsFound() throws {
    let site = try TemporarySite(.sample)
    try site.run("oit build --today 2567-03-31")
    let tool = repository.appending(path: ".cache/readers/bin/frictionless").path
    let outcome = try site.run(
      """
      cd Site && python3 - <<'END'
      import csv, json
      for table in json.load(open("datapackage.json"))["resources"]:
          types = [field["type"] for field in table["schema"]["fields"]]
          if "number" in types: break
      rows = list(csv.reader(open(table["path"], encoding="utf-8-sig", newline="")))
      rows[1][types.index("number")] = "much"
      csv.writer(open(table["path"], "w", encoding="utf-8-sig", newline="")).writerows(rows)
      END
      \(tool) validate datapackage.json --json
      """)
    #expect(outcome.output.contains("type-error"), "\(outcome.output.prefix(500))")
  }

  @Test func everyTableOfABlockIsNamedOnce() throws {
    let site = try Self.sample.get()
    let package = try site.text("Site/datapackage.json")
    let files = try site.run("cd Site && find 25* -name '*.csv' | grep /o | sort").output
      .split(separator: "\n").map(String.init)
    #expect(files.count > 30)
    for file in files {
      #expect(package.components(separatedBy: "\"path\": \"\(file)\"").count == 2, "\(file)")
    }
  }

  /// Two blocks below one heading have its name both.
  @Test func noTwoTablesOfAPageAreCalledTheSame() throws {
    let package = try Data(Self.sample.get().text("Site/datapackage.json").utf8)
    let tables = try JSONDecoder().decode(Package.self, from: package).resources
    let names = tables.map { ($0.path as NSString).deletingLastPathComponent + " " + $0.title }
    #expect(Set(names).count == names.count)
    #expect(names.contains("2567/o28 ผลตามนโยบาย No Gift Policy ทั้งปี (2)"))
  }

  private struct Package: Decodable {
    struct Table: Decodable {
      let path: String
      let title: String
    }

    let resources: [Table]
  }

  /// The archive of a year holds its tables, each as it is published.
  @Test func theArchiveOfAYearUnpacksToItsTables() throws {
    let site = try Self.sample.get()
    let outcome = try site.run(
      """
      python3 - <<'END'
      import json, zipfile
      archive = zipfile.ZipFile("Site/2567/data.zip")
      assert archive.testzip() is None
      for name in archive.namelist(): assert archive.read(name) == open("Site/" + name, "rb").read()
      sets = json.load(open("Site/2567/data.json"))["datasets"]
      print(len(archive.namelist()) == len(sets) > 10, archive.namelist() == sorted(archive.namelist()))
      END
      """)
    #expect(outcome.output == "True True\n", "\(outcome.errors)")
  }

  @Test func typesSayNoMoreThanTheCells() throws {
    let site = try TemporarySite(.sound)
    try site.run("oit build --today 2567-03-31")
    let package = try site.text("Site/datapackage.json")
    #expect(package.contains(#"{"name": "โทรศัพท์", "type": "string"}"#))
  }

  /// What site.yml says of the data sets stands in all that describes them, and nothing else does.
  @Test func whatIsSaidOfTheDataIsHandedOn() throws {
    let site = try TemporarySite(.sound)
    let said = """
      data:
        owner: กองคลัง
        email: data@tuayang.example
        licence: Open Data Common
        objective: ให้ตรวจสอบได้
        category: ข้อมูลสาธารณะ

      """
    try site.write(try site.text("Content/site.yml") + said, to: "Content/site.yml")
    try site.run("oit build --today 2567-03-31")
    #expect(
      try lines(of: "Site/2567/data.json", in: site).contains(
        """
        "owner_org": "กองคลัง"
        "maintainer": "เทศบาลตำบลตัวอย่าง"
        "maintainer_email": "data@tuayang.example"
        "objective": "ให้ตรวจสอบได้"
        "data_category": "ข้อมูลสาธารณะ"
        "license_id": "Open Data Common"

        """))
    #expect(
      try lines(of: "Site/datapackage.json", in: site).contains(
        """
        "description": "ให้ตรวจสอบได้"
        "contributors": [{"role": "publisher"
        "title": "กองคลัง"
        "email": "data@tuayang.example"}]
        "licenses": [{"name": "Open-Data-Common"
        "title": "Open Data Common"}]

        """))
    let page = try site.text("Site/data/index.html")
    for text in ["กองคลัง", "Open Data Common", "ให้ตรวจสอบได้"] {
      #expect(page.contains("<dd>\(text)</dd>"), "\(text)")
    }
  }

  @Test func aSiteMayOfferNoDataSets() throws {
    let site = try TemporarySite(.sound)
    try site.write(try site.text("Content/site.yml") + "data: false\n", to: "Content/site.yml")
    try site.run("oit build --today 2567-03-31")
    #expect(
      try site.run(
        "cd Site && ls data datapackage.json 2567/data.json 2567/data.zip 2>&1; grep -c 'href=\"data/' index.html"
      )
      .output.split(separator: "\n").last == "0")
    #expect(try site.run("cd Site && ls | grep -c ^data").output == "0\n")
    #expect(try site.text("Site/2567/o02/people.csv").contains("โทรศัพท์"))
  }

  @Test func manyTablesOfWhichNothingIsSaidAreToldOnce() throws {
    let site = try TemporarySite(.sample)
    #expect(
      !(try site.run("oit check --today 2567-03-31 --lang en").output.contains("data-undescribed")))
    try site.run("sed -i '/^data:/,/^  category:/d' Content/site.yml")
    let said = try site.run("oit check --today 2567-03-31 --lang en --only data-undescribed").output
    #expect(
      said.hasPrefix(
        "Content/site.yml:1:1: note: nothing says who owns the site's data sets, on what terms they may be used, and what for [data-undescribed]\n"
      ), "\(said)")
  }

  /// A file of JSON with a value a line.
  private func lines(of path: String, in site: TemporarySite) throws -> String {
    try site.text(path).replacing(", ", with: "\n")
  }
}
