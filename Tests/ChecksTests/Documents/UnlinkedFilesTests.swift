import TestSupport
import Testing

@Suite struct UnlinkedFilesTests {
  @Test func listsAFileThatNothingNames() throws {
    try expectOnRecord("unlinked-files", ["Content/2567/o02-executives/order.pdf": smallPDF()])
  }

  @Test func takesAFileThatTheTextNames() throws {
    try expectNothing([
      "Content/2567/o02-executives/order.pdf": smallPDF(),
      "Content/2567/o02-executives/index.md": SoundSite.executives + "\n[คำสั่ง](order.pdf)\n",
    ])
  }

  @Test func takesTheFileFromWhichABlockHasItsRows() throws {
    try expectNothing([
      "Content/2567/o02-executives/list.csv": "รายการ,จำนวน\nก,1\n",
      "Content/2567/o02-executives/index.md": SoundSite.executives + """

        ```table
        title: รายการ
        columns: [รายการ, จำนวน]
        file: list.csv
        ```

        """,
    ])
  }
}
