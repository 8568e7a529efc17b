import Diagnostics
import Disclosure
import Formats
import Text

extension Diagnostic {
  /// Why a file can't be published, from its names alone: the one in Content and the published one.
  static func name(of path: String, _ name: Substring, as published: String) -> Diagnostic? {
    let flaw = NameFlaw(in: name)
    if flaw == .end || flaw == .device { return flaw.map { .name(path, $0, name) } }
    guard FileFormat(of: published) != nil else {
      return FileFormat.ending(of: published).map { .kindNotPublished(path, $0) } ?? .noEnding(path)
    }
    return NameFlaw(in: published).map { .name(path, $0, name) }
  }

  /// What is wrong with a name that no system or server can be trusted with.
  static func name(_ path: String, _ flaw: NameFlaw, _ name: Substring) -> Diagnostic {
    switch flaw {
    case .device:
      Diagnostic(
        .error, "name-of-a-device", at: .content(path),
        "Windows เก็บไฟล์หรือโฟลเดอร์ชื่อ ‘\(name)’ ไม่ได้ เพราะสงวนชื่อนี้ไว้สำหรับอุปกรณ์",
        "Windows can't hold ‘\(name)’: it keeps that name for a device",
        fix: "เปลี่ยนชื่อ เช่นเติม file- ไว้ข้างหน้า", "rename it, for instance with file- before it")
    case .end:
      Diagnostic(
        .error, "name-ends-in-nothing", at: .content(path),
        "ชื่อ ‘\(name)’ ลงท้ายด้วยจุดหรือช่องว่าง ซึ่ง Windows เก็บไม่ได้",
        "‘\(name)’ ends in a dot or a blank, which Windows takes away",
        fix: "เปลี่ยนชื่อโดยตัดจุดหรือช่องว่างท้ายชื่อออก",
        "rename it without the dot or blank at its end")
    case .index:
      Diagnostic(
        .error, "name-of-an-index", at: .content(path),
        "เครื่องแม่ข่ายอาจแสดง ‘\(name)’ แทนหน้าเว็บของโฟลเดอร์นี้",
        "a server may show ‘\(name)’ in place of this folder's page",
        fix: "เปลี่ยนชื่อไม่ให้ขึ้นต้นด้วย index. หรือ default.",
        "rename it so that it does not begin with index. or default.")
    case .runs(let part):
      Diagnostic(
        .error, "name-that-runs", at: .content(path),
        "เครื่องแม่ข่ายอาจสั่งให้ ‘\(name)’ ทำงานเป็นโปรแกรม เพราะในชื่อมี .\(part)",
        "a server may run ‘\(name)’ as a program, for the .\(part) in its name",
        fix: "เปลี่ยนชื่อโดยตัด .\(part) ออก", "rename it without .\(part)")
    }
  }

  private static func kindNotPublished(_ path: String, _ ending: String) -> Diagnostic {
    Diagnostic(
      .error, "kind-not-published", at: .content(path),
      Words("ไม่เผยแพร่ไฟล์ชนิด .\(ending)", "files of kind .\(ending) are not published"),
      fix: instead(of: ending))
  }

  private static func noEnding(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-without-extension", at: .content(path),
      "ชื่อไฟล์นี้ไม่มีนามสกุล ผู้อ่านจึงเปิดไม่ได้",
      "the name has no extension, so no program knows how to open it",
      fix: "เติมนามสกุลตามชนิดของไฟล์ เช่น .pdf", "add the extension of its kind, such as .pdf")
  }

  /// What an officer can publish in place of a file of a kind that is not.
  private static func instead(of ending: String) -> Words {
    switch ending {
    case "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml":
      Words(
        "เปิดไฟล์ในเบราว์เซอร์ สั่งพิมพ์เป็น PDF แล้ววางไฟล์ .pdf แทน",
        "open it in a browser, print it to PDF, and put the .pdf in its place")
    case "docm", "dotx", "dotm": saved(".docx")
    case "xlsm", "xlsb", "xltx", "xltm": saved(".xlsx")
    case "pptm", "ppsx", "ppsm", "pps", "potx": saved(".pptx")
    case "heif", "avif", "jfif", "svgz", "ico", "psd": saved(".jpg")
    case "config", "conf", "ini", "htaccess":
      Words(
        "ย้ายออกจาก Content เพราะค่าของเครื่องแม่ข่ายตั้งที่เครื่องแม่ข่าย",
        "move it out of Content: a server's settings are made at the server")
    default:
      Words(
        "บันทึกเป็น PDF หรือบีบอัดเป็น .zip แล้ววางไฟล์นั้นแทน",
        "save it as PDF, or pack it into a .zip, and put that in its place")
    }
  }

  private static func saved(_ ending: String) -> Words {
    Words(
      "เปิดไฟล์แล้วบันทึกเป็น \(ending) วางไฟล์ที่บันทึกใหม่แทน",
      "open it, save it as \(ending), and put that in its place")
  }
}

extension Diagnostic {
  static func disguised(
    _ path: String, _ format: FileFormat, _ disguise: Disguise
  ) -> Diagnostic {
    let ending = format.endings[0]
    let (thai, english) =
      switch disguise {
      case .webPage: ("หน้าเว็บ (HTML)", "a web page (HTML)")
      case .program: ("โปรแกรม", "a program")
      case .script: ("คำสั่งโปรแกรม (สคริปต์)", "a script")
      }
    let isTable = ["csv", "xls", "xlsx", "ods", "tsv"].contains(ending)
    return Diagnostic(
      .error, "not-what-its-name-says", at: .content(path),
      Words(
        "ไฟล์นี้ไม่ใช่ .\(ending) ตามชื่อ เนื้อในเป็น\(thai)",
        "this is not a .\(ending), as its name says, but \(english)"),
      fix: disguise == .webPage && isTable
        ? Words(
          "เปิดไฟล์ใน Excel บันทึกเป็น .xlsx แล้ววางไฟล์ที่บันทึกใหม่แทน",
          "open it in Excel, save it as .xlsx, and put that in its place")
        : disguise == .webPage
          ? Words(
            "เปิดไฟล์ในเบราว์เซอร์ สั่งพิมพ์เป็น PDF แล้ววางไฟล์ .pdf แทน",
            "open it in a browser, print it to PDF, and put the .pdf in its place")
          : Words(
            "ตรวจว่าไฟล์นี้มาจากที่ใด แล้วบันทึกต้นฉบับเป็น .\(ending) ใหม่",
            "find out where it comes from, and save the original as .\(ending) again"))
  }

  static func pictureTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "picture-too-large", at: .content(path),
      "ภาพ SVG นี้ใหญ่กว่า 5 MB จึงตรวจไม่ได้", "this SVG picture is over 5 MB, too much to look into",
      fix: "บันทึกเป็นภาพ .png แล้ววางแทน", "save it as .png, and put that in its place")
  }

  static func picture(_ kind: PictureFlaw.Kind, _ place: Place) -> Diagnostic {
    let asPicture = Words(
      "เปิดภาพในโปรแกรมวาดภาพ บันทึกเป็น Plain SVG หรือ .png แล้ววางแทน",
      "open it in a drawing program, save it as plain SVG or .png, and put that in its place")
    return switch kind {
    case .script(let text):
      Diagnostic(
        .error, "picture-runs-script", at: place,
        Words(
          "ภาพ SVG นี้สั่งให้โปรแกรมทำงานได้ (\(text))", "this SVG picture can run script (\(text))"),
        fix: asPicture)
    case .elsewhere(let address):
      Diagnostic(
        .error, "picture-loads-elsewhere", at: place,
        Words(
          "ภาพ SVG นี้เรียกข้อมูลจากที่อื่น (\(address))",
          "this SVG picture loads something from elsewhere (\(address))"),
        fix: asPicture)
    case .unreadable:
      Diagnostic(
        .error, "picture-unreadable", at: place,
        Words("อ่านภาพ SVG นี้ไม่ได้", "this SVG picture can't be read"), fix: asPicture)
    }
  }
}
