import Diagnostics
import Disclosure
import Folders
import Formats
import Thai

extension TargetResolver {
  /// Why what a target leads to can't be seen there, though it exists; nil for nearly all.
  ///
  /// A file that nobody can open, a page beyond a PDF's end.
  func doubt(of target: Target, _ text: String) -> TargetProblem? {
    guard case .file(let file, let fragment) = target else { return nil }
    if let flaw = file.flaw, let kind = file.kind { return .unreadable(text, flaw, kind) }
    guard let page = fragment.flatMap(TargetResolver.page), file.format == "PDF" else { return nil }
    let pages = site.memory.value("pages of \(file.path)") {
      [PDFPages(of: SourceFile(file.path, in: site.folder), by: site.readers.pdfs)]
    }
    guard case .count(let last)? = pages[0], !(1...last).contains(page) else { return nil }
    return .beyondEnd(text, last: last)
  }

  /// That a picture is larger than any screen needs; nil for most.
  func weight(of target: Target, _ text: String) -> TargetProblem? {
    guard case .file(let file, _) = target, file.isPicture, file.bytes >= 1 << 20 else {
      return nil
    }
    return .heavy(text, file.size(.arabic))
  }

  /// The number in `page=12`, `page=12&zoom=100`; 0 for what browsers take for none.
  private static func page(in fragment: String) -> Int? {
    let parts = fragment.utf8.split(separator: UInt8(ascii: "&")).map { Substring($0) }
    return parts.first { $0.begins(with: "page=") }
      .map { Numerals.whole(Substring($0.utf8.dropFirst(5))) ?? 0 }
  }
}

extension TargetProblem {
  static func unreadable(_ text: String, _ flaw: FileFlaw, _ kind: FileFormat) -> TargetProblem {
    let ending = kind.endings[0]
    let anew = Words(
      "เปิดไฟล์ต้นฉบับ บันทึกเป็น .\(ending) ใหม่โดยไม่ใส่รหัสผ่าน แล้ววางแทนไฟล์นี้",
      "save the original as .\(ending) again, without a password, and put that in its place")
    switch flaw {
    case .empty:
      return doubt(
        "document-empty", Words("‘\(text)’ เป็นไฟล์ว่างเปล่า", "‘\(text)’ is an empty file"),
        Words("วางไฟล์ที่มีข้อมูลแทนไฟล์นี้", "replace it with a file that is not empty"))
    case .damaged:
      return doubt(
        "document-damaged",
        kind.isPicture
          ? Words("‘\(text)’ เปิดไม่ได้ เพราะไฟล์เสียหาย", "‘\(text)’ can't be opened: it is damaged")
          : Words(
            "‘\(text)’ เปิดไม่ได้ เพราะไฟล์เสียหาย มีรหัสผ่าน หรือไม่มีหน้าให้อ่าน",
            "‘\(text)’ can't be opened: it is damaged, protected by a password, or without pages"),
        kind.isPicture
          ? Words(
            "นำภาพจากกล้องหรือต้นฉบับมาวางแทนไฟล์นี้ใหม่",
            "put the picture there again, from the camera or the original")
          : anew)
    case .other(let found):
      let isLocked = found == "doc" && ["docx", "xlsx", "pptx"].contains(ending)
      return doubt(
        "file-of-other-kind",
        isLocked
          ? Words(
            "‘\(text)’ เปิดไม่ได้ทันที เพราะมีรหัสผ่านหรือเป็นไฟล์ของ Office รุ่นเก่า",
            "‘\(text)’ is protected by a password, or of an older Office, so it does not open as it is"
          )
          : Words(
            "‘\(text)’ ไม่ใช่ไฟล์ .\(ending) ตามชื่อ เนื้อในเป็น .\(found)",
            "‘\(text)’ is not a .\(ending), as its name says, but a .\(found)"),
        FileFormat(of: "x.\(found)").map { kind.isPicture == $0.isPicture } ?? false && !isLocked
          ? Words(
            "เปลี่ยนนามสกุลของไฟล์เป็น .\(found) แล้วแก้ชื่อที่นี่ให้ตรงกัน",
            "rename the file to end in .\(found), and correct the name here")
          : anew)
    }
  }

  fileprivate static func beyondEnd(_ text: String, last: Int) -> TargetProblem {
    doubt(
      "page-beyond-end",
      Words(
        "‘\(text)’ ไม่มีหน้านั้น เอกสารมี \(last) หน้า",
        "‘\(text)’: there is no such page, the document has \(last)"),
      Words(
        "เขียน #page= ตามด้วยเลข 1 ถึง \(last) ของหน้าที่ต้องการ โดยนับจากหน้าแรกของไฟล์",
        "write #page= with a number from 1 to \(last), counted from the first page of the file"))
  }

  fileprivate static func heavy(_ text: String, _ size: String) -> TargetProblem {
    TargetProblem(
      severity: .note, id: "large-picture",
      message: Words(
        "‘\(text)’ มีขนาด \(size) ผู้ที่เปิดไฟล์นี้ทางโทรศัพท์ต้องรอนาน",
        "‘\(text)’ has \(size): who opens it on a phone waits long"),
      fix: Words(
        "บันทึกภาพใหม่ให้ด้านยาวไม่เกิน 1,600 พิกเซล แล้ววางแทน เก็บต้นฉบับไว้นอก Content",
        "save it anew with no side over 1,600 pixels, put that in its place, and keep the original outside Content"
      ))
  }

  static func doubt(_ id: String, _ message: Words, _ fix: Words) -> TargetProblem {
    TargetProblem(severity: .warning, id: id, message: message, fix: fix)
  }
}
