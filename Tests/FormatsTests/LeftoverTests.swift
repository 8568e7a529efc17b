import Formats
import Testing

@Suite struct LeftoverTests {
  @Test(arguments: [
    "index.md~", "plan.bak", "Plan.BAK", "news.md.orig", "x.tmp", "~WRL0001.tmp", "~WRD1234.doc",
    ".index.md.swp", "index.md.swp", "x.swo", "#index.md#", ".#index.md", "~$plan.docx",
    "Thumbs.db",
    "thumbs.DB", "Desktop.ini", ".DS_Store", ".htaccess", "~", "__MACOSX",
  ])
  func backupsAndFilesOfSystemsAreLeftovers(name: String) {
    #expect(isLeftover(name))
  }

  @Test(arguments: [
    "plan.pdf", "~plan.pdf", "#1.pdf", "#", "bak", "tmp.pdf", "แผน.pdf", "thumbs.png",
  ])
  func otherNamesAreNot(name: String) {
    #expect(!isLeftover(name))
  }
}
