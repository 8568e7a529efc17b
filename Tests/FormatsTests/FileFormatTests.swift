import Formats
import Foundation
import TestSupport
import Testing

@Suite struct FileFormatTests {
  @Test func theEndOfANameSaysTheKindInCapitalsOrNot() {
    #expect(FileFormat(of: "/2567/o01/PLAN.PDF")?.mediaType == "application/pdf")
    #expect(FileFormat(of: "photo.Jpeg")?.family == .picture)
    #expect(FileFormat(of: "plan.pdf.zip")?.family == .archive)
  }

  @Test(arguments: [
    "plan", "plan.", "/plan.pdf/plan", "a.html", "a.htm", "a.xhtml", "a.js", "a.mjs", "a.php",
    "a.php5", "a.phtml", "a.shtml", "a.jsp", "a.asp", "a.aspx", "a.cgi", "a.pl", "a.py", "a.hta",
    "a.exe", "a.bat", "a.cmd", "a.com", "a.msi", "a.sh", "a.jar", ".htaccess", "web.config",
    "a.swf",
    "a.wasm", "a.xml", "a.xsl", "a.kml", "a.svgz", "a.mht", "a.docm", "a.xlsm", "a.lnk", "a.scr",
    "a.vbs", "a.ps1", "a.css", "a.md", "a.yml",
  ])
  func anythingElseIsOfNoKind(name: String) {
    #expect(FileFormat(of: name) == nil)
  }

  @Test func eachEndingStandsOnce() {
    let endings = FileFormat.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  /// docs/formats.md lists the endings of each family with the reason.
  @Test func theDocumentListsTheEndingsOfEachFamily() throws {
    let page = try String(
      contentsOf: repository.appending(path: "docs/formats.md"), encoding: .utf8)
    let table = page.split(separator: "\n").drop { $0 != "| kind of file | ends of names | why |" }
      .dropFirst(2).prefix { $0.hasPrefix("|") }
    #expect(table.count == FileFormat.Family.allCases.count)
    for (row, family) in zip(table, FileFormat.Family.allCases) {
      let listed = row.split(separator: "|")[1].matches(of: /`\.([a-z0-9]+)`/).map { String($0.1) }
      let known = FileFormat.all.filter { $0.family == family }.flatMap(\.endings)
      #expect(listed == known, "\(family)")
    }
  }
}
