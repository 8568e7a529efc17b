import Diagnostics
import Foreign
import Reading
import TestSupport
import Testing

@Suite struct PDFPagesTests {
  private func printed(_ pages: PDFPages...) throws -> String {
    let site = try TemporarySite(.nothing)
    let place = Place("plan.md", line: 6, column: 23)
    let who = Words("เอกสาร ‘แผน’ ", "the document ‘แผน’")
    let said = pages.flatMap { [$0.flaw(who, at: place), $0.note(at: place)].compactMap { $0 } }
    return Language.allCases.map { site.text(of: said, $0) }.joined()
  }

  @Test func saysThatAFileStopsTheReaderOrTakesTooLong() throws {
    #expect(
      try printed(.ended(.broke), .ended(.nonsense), .ended(.late)) == """
        plan.md:6:23: warning: เอกสาร ‘แผน’ ทำให้โปรแกรมที่ใช้อ่าน PDF หยุดทำงาน [document-breaks-reader]
            แก้ไข: เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่
        plan.md:6:23: warning: เอกสาร ‘แผน’ ทำให้โปรแกรมที่ใช้อ่าน PDF หยุดทำงาน [document-breaks-reader]
            แก้ไข: เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่
        plan.md:6:23: warning: เอกสาร ‘แผน’ ใช้เวลาเปิดนานเกินไป [document-takes-too-long]
            แก้ไข: เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่ ถ้าไฟล์ใหญ่มากให้แบ่งเป็นหลายไฟล์
        plan.md:6:23: warning: the document ‘แผน’ stops the program that reads PDF files [document-breaks-reader]
            fix: save the original as PDF again
        plan.md:6:23: warning: the document ‘แผน’ stops the program that reads PDF files [document-breaks-reader]
            fix: save the original as PDF again
        plan.md:6:23: warning: the document ‘แผน’ takes too long to open [document-takes-too-long]
            fix: save the original as PDF again, a very large one as several files

        """)
  }

  @Test func saysWhyNobodyLooked() throws {
    #expect(
      try printed(.unknown(.notInstalled), .unknown(.notStarted), .unknown(.noTimeLeft)) == """
        plan.md:6:23: note: ไม่แสดงจำนวนหน้าของไฟล์ PDF เพราะเครื่องนี้ไม่มีโปรแกรม poppler [pdf-pages-unknown]
            แก้ไข: ติดตั้ง libpoppler-glib8
        plan.md:6:23: note: ไม่แสดงจำนวนหน้าของไฟล์ PDF เพราะเปิดโปรแกรมที่ใช้อ่านไม่ได้ [pdf-reader-not-started]
            แก้ไข: ปิดโปรแกรมอื่นที่ใช้หน่วยความจำมาก แล้วสั่งใหม่อีกครั้ง
        plan.md:6:23: note: ไม่แสดงจำนวนหน้าของไฟล์ PDF ที่เหลือ เพราะมีหลายไฟล์ที่ใช้เวลาเปิดนานเกินไป [pdf-reading-given-up]
            แก้ไข: แก้ไขไฟล์ที่มีคำเตือนว่าใช้เวลาเปิดนานเกินไปก่อน แล้วสั่งใหม่อีกครั้ง
        plan.md:6:23: note: the pages of PDF files are not counted: this machine has no poppler [pdf-pages-unknown]
            fix: install libpoppler-glib8
        plan.md:6:23: note: the pages of PDF files are not counted: the program that reads them can't be started [pdf-reader-not-started]
            fix: close other programs that need much memory, then run this again
        plan.md:6:23: note: the pages of further PDF files are not counted: several took too long to open [pdf-reading-given-up]
            fix: mend those that are said to take too long, then run this again

        """)
  }

  @Test func saysNothingOfACount() throws {
    #expect(try printed(.count(3)) == "")
  }
}
