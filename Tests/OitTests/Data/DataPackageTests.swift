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
}
