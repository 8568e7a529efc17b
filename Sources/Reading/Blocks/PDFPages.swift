import Diagnostics
import Disclosure
import Folders
import Foreign

/// How long a PDF is, as poppler reads it.
public enum PDFPages: Sendable, Equatable {
  case count(Int)
  /// Damaged, kept by a password, or no PDF at all.
  case unreadable
  /// It ended the program that read it.
  case ended(ForeignEnd)
  /// Nobody has looked.
  case unknown(ForeignLack)

  fileprivate init(_ answer: ForeignAnswer<Int>) {
    switch answer {
    case .found(let pages): self = pages == 0 ? .unreadable : .count(pages)
    case .ended(let end): self = .ended(end)
    case .unread(let lack): self = .unknown(lack)
    }
  }

  /// Nil for what is no file, which is said where it was found.
  init?(of file: SourceFile, by reader: PDFReader?) {
    guard let reader else {
      self = .unknown(.notInstalled)
      return
    }
    do throws(Refusal) {
      self.init(try reader.answer(about: file))
    } catch {
      if case .odd = error { return nil }
      self = .unreadable
    }
  }

  public var count: Int? { if case .count(let pages) = self { pages } else { nil } }
}

extension BlockReader {
  /// The length of a published PDF; nil for a file of another kind.
  public func pages(of file: PublishedFile) -> PDFPages? {
    guard file.format == "PDF" else { return nil }
    return PDFPages(of: SourceFile(file.path, in: folder), by: resolver.site.readers.pdfs)
  }
}

extension PDFPages {
  /// Why it can't be opened, said where it is named; nil when it can, or when nobody knows.
  ///
  /// `who` is the file as sentences call it, in Thai with the blank that follows a quote.
  public func flaw(_ who: Words, at place: Place) -> Diagnostic? {
    switch self {
    case .count, .unknown: return nil
    case .unreadable:
      return Diagnostic(
        .warning, "document-damaged", at: place,
        "\(who.thai)เปิดไม่ได้ เพราะไฟล์เสียหายหรือมีรหัสผ่าน",
        "\(who.english) can't be opened: it is damaged or protected by a password",
        fix: "เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่โดยไม่ใส่รหัสผ่าน",
        "save the original as PDF again, without a password")
    case .ended(.broke), .ended(.nonsense):
      return Diagnostic(
        .warning, "document-breaks-reader", at: place,
        "\(who.thai)ทำให้โปรแกรมที่ใช้อ่าน PDF หยุดทำงาน",
        "\(who.english) stops the program that reads PDF files",
        fix: "เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่", "save the original as PDF again")
    case .ended(.late):
      return Diagnostic(
        .warning, "document-takes-too-long", at: place,
        "\(who.thai)ใช้เวลาเปิดนานเกินไป", "\(who.english) takes too long to open",
        fix: "เปิดไฟล์ต้นฉบับแล้วบันทึกเป็น PDF ใหม่ ถ้าไฟล์ใหญ่มากให้แบ่งเป็นหลายไฟล์",
        "save the original as PDF again, a very large one as several files")
    }
  }

  /// Why its length is not shown; nil when it is known, or can't be.
  public func note(at place: Place) -> Diagnostic? {
    guard case .unknown(let lack) = self else { return nil }
    switch lack {
    case .notInstalled:
      return Diagnostic(
        .note, "pdf-pages-unknown", at: place,
        "ไม่แสดงจำนวนหน้าของไฟล์ PDF เพราะเครื่องนี้ไม่มีโปรแกรม poppler",
        "the pages of PDF files are not counted: this machine has no poppler",
        fix: "ติดตั้ง libpoppler-glib8", "install libpoppler-glib8")
    case .notStarted:
      return Diagnostic(
        .note, "pdf-reader-not-started", at: place,
        "ไม่แสดงจำนวนหน้าของไฟล์ PDF เพราะเปิดโปรแกรมที่ใช้อ่านไม่ได้",
        "the pages of PDF files are not counted: the program that reads them can't be started",
        fix: "ปิดโปรแกรมอื่นที่ใช้หน่วยความจำมาก แล้วสั่งใหม่อีกครั้ง",
        "close other programs that need much memory, then run this again")
    case .noTimeLeft:
      return Diagnostic(
        .note, "pdf-reading-given-up", at: place,
        "ไม่แสดงจำนวนหน้าของไฟล์ PDF ที่เหลือ เพราะมีหลายไฟล์ที่ใช้เวลาเปิดนานเกินไป",
        "the pages of further PDF files are not counted: several took too long to open",
        fix: "แก้ไขไฟล์ที่มีคำเตือนว่าใช้เวลาเปิดนานเกินไปก่อน แล้วสั่งใหม่อีกครั้ง",
        "mend those that are said to take too long, then run this again")
    }
  }
}
