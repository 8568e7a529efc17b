import Formats
import Testing

@Suite struct NameFlawTests {
  @Test(arguments: [
    "con", "CON", "nul.txt", "aux.png", "com1.pdf", "LPT9.tar.gz", "prn", "con .pdf", "com0",
    "COM¹.pdf",
  ])
  func devicesOfWindowsAreKnown(name: String) {
    #expect(NameFlaw(in: name) == .device)
  }

  @Test(arguments: ["a.", "a.pdf.", "a.pdf ", "แผน "])
  func aDotOrBlankAtTheEndIsKnown(name: String) {
    #expect(NameFlaw(in: name) == .end)
  }

  @Test(arguments: ["index.pdf", "Index.HTM", "default.png", "default.aspx", "index.tar.gz"])
  func namesOfAnIndexAreKnown(name: String) {
    #expect(NameFlaw(in: name) == .index)
  }

  @Test(arguments: [
    ("x.php.pdf", "php"), ("x.PHP5.jpg", "php5"), ("a.b.phtml", "phtml"), ("x.cgi", "cgi"),
    ("x.shtml.zip", "shtml"), ("x.asp.png", "asp"),
  ])
  func partsThatServersRunAreKnown(name: String, part: String) {
    #expect(NameFlaw(in: name) == .runs(part))
  }

  @Test(arguments: [
    "plan.pdf", "plan.v1.2.pdf", "contact.pdf", "console", "com10.pdf", "com.pdf", "nullity.txt",
    "index", "indexes.pdf", "my-index.pdf", "home.jpg", "php.pdf", "แผน.2567.pdf", "a..pdf",
  ])
  func otherNamesAreSound(name: String) {
    #expect(NameFlaw(in: name) == nil)
  }
}
