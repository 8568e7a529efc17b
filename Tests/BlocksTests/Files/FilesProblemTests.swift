import TestSupport
import Testing

@Suite struct FilesProblemTests {
  @Test func saysWhatDocumentsLack() throws {
    try Flaws(
      kind: "files",
      files: [
        "plan.pdf": smallPDF(), "damaged.pdf": "%PDF-1.4 x", "empty.pdf": "", "plan.zip": "paper",
      ]
    ).expectTheTextOnRecord([
      ("files", "- {file: plan.pdf}"),
      ("files", "- {title: แผน}"),
      ("files", "- {title: แผน, file: lost.pdf}"),
      ("files", "- {title: แผน, file: \"https://files.example/plan.pdf\"}"),
      ("files", "- {title: แผน, file: \"page:complaints\"}"),
      ("files", "- {title: แผน, file: empty.pdf}"),
      ("files", "- {title: แผน, file: damaged.pdf}"),
      ("files", "- {title: แผน, file: plan.zip}"),
      (
        "files",
        ["ก", "ข", "ค", "ง"].map { "- {title: \($0), file: plan.zip}" }.joined(separator: "\n")
      ),
      ("files", "- {title: แผน, file: plan.pdf, language: ไท}"),
      ("files", "- {title: แผน, file: plan.pdf, date: มี.ค. 2567}"),
      ("files", "- {titel: แผน, file: plan.pdf}"),
    ])
  }
}
