import Diagnostics
import Disclosure

/// Why a target leads nowhere.
struct TargetProblem: Error {
  let severity: Severity
  let id: String
  let message: Words
  let fix: Words?
  /// What is meant, which the fix tells to write.
  var meant: String?
  /// Looks for a name that may be meant.
  var near: (@Sendable () -> String?)?

  /// Of a problem for which no name is looked for.
  func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(severity, id, at: place, message, fix: fix)
  }

  /// `isInMarkdown` where a name with blanks or brackets has to stand in `<…>`.
  func diagnostic(
    at place: Place, _ offers: inout NameOffers, isInMarkdown: Bool = false
  ) -> Diagnostic {
    func written(_ name: String) -> String {
      isInMarkdown && name.utf8.contains { [0x20, 0x28, 0x29].contains($0) } ? "<\(name)>" : name
    }
    let near = near.flatMap { offers.offer($0) }.map(written)
    let offered = near.map {
      Words("หากหมายถึง ‘\($0)’ ให้แก้เป็นชื่อนั้น", "if you mean ‘\($0)’, write that")
    }
    let told = meant.map(written).map { Words("เขียน \($0)", "write \($0)") }
    return Diagnostic(severity, id, at: place, message, fix: offered ?? told ?? fix)
  }
}

extension TargetProblem {
  static func missing(
    _ text: String, near: (@Sendable () -> String?)? = nil
  ) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "missing-target",
      message: Words("ไม่พบ ‘\(text)’", "‘\(text)’ does not exist"),
      fix: Words(
        "วางไฟล์ไว้ในโฟลเดอร์ของข้อนี้ หรือแก้ชื่อให้ตรงกับไฟล์ที่มี",
        "put the file into the entry's folder, or correct the name"), near: near)
  }

  static func leftover(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "leftover-as-target",
      message: Words(
        "‘\(text)’ เป็นชื่อของไฟล์สำรองหรือไฟล์ของระบบ ซึ่งไม่นำขึ้นเว็บไซต์",
        "‘\(text)’ is the name of a backup or of a system's file, which is not published"),
      fix: Words(
        "ระบุไฟล์ฉบับจริง หรือเปลี่ยนชื่อไฟล์นี้ถ้าเป็นฉบับจริง",
        "name the file itself, or rename this one if it is the one that is meant"))
  }

  static func leadsOut(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "path-outside-content",
      message: Words("‘\(text)’ ชี้ออกนอกโฟลเดอร์ Content", "‘\(text)’ leads out of Content"),
      fix: Words(
        "นำไฟล์มาวางใน Content แล้วลิงก์ไปที่ไฟล์นั้น", "put the file into Content and link to it there"))
  }

  static func absolute(_ text: String, meant: String? = nil) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "absolute-path",
      message: Words(
        "‘\(text)’ ขึ้นต้นด้วย / หรือมี \\ จึงใช้เป็นลิงก์ไม่ได้",
        "‘\(text)’ begins with / or contains \\, which is not allowed in a link"),
      fix: Words(
        "เขียนแบบ item:O8, page:contact, ../o08-name.md หรือชื่อไฟล์ในโฟลเดอร์เดียวกัน",
        "write item:O8, page:contact, ../o08-name.md or the name of a file beside this one"),
      meant: meant)
  }

  static func scheme(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "unknown-scheme",
      message: Words("ไม่รับลิงก์แบบ ‘\(text)’", "links like ‘\(text)’ are not accepted"),
      fix: Words("ใช้ https: mailto: หรือ tel:", "use https:, mailto: or tel:"))
  }

  static func broken(_ text: String, meant: String? = nil) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "broken-address",
      message: Words("ที่อยู่ ‘\(text)’ ไม่ครบถ้วน", "the address ‘\(text)’ is incomplete"),
      fix: Words(
        "เขียนที่อยู่เต็ม เช่น https://www.tuayang.example/ หรือ tel:054000000",
        "write it in full, like https://www.tuayang.example/ or tel:054000000"), meant: meant)
  }

  static func notEvidence(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "no-evidence",
      message: Words("‘\(text)’ ใช้เป็นหลักฐานไม่ได้", "‘\(text)’ can't be evidence"),
      fix: Words(
        "ระบุไฟล์ หัวข้อ หน้าของเว็บไซต์นี้ หรือที่อยู่ https://",
        "name a file, a heading, a page of this site or an https address"))
  }

  static func notPicture(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "not-a-picture",
      message: Words(
        "‘\(text)’ ไม่ใช่ไฟล์ภาพที่วางไว้ใน Content", "‘\(text)’ is not a picture in Content"),
      fix: Words(
        "วางไฟล์ .jpg .jpeg .png .gif .webp หรือ .svg ไว้ในโฟลเดอร์ของข้อ",
        "put a .jpg, .jpeg, .png, .gif, .webp or .svg file into the entry's folder"))
  }

  static func notAnItem(_ text: String) -> TargetProblem {
    item(
      Words("อ่านรหัสข้อใน ‘\(text)’ ไม่ได้", "‘\(text)’ is not the code of an item"),
      fix: Words("เขียนแบบ item:O8 หรือ item:2566/O36", "write it like item:O8 or item:2566/O36"))
  }

  static func itemWithoutYear(_ text: String, _ code: ItemCode) -> TargetProblem {
    item(
      Words("‘\(text)’ ต้องระบุปีด้วย", "‘\(text)’ needs a year here"),
      fix: Words("เขียนแบบ item:2567/\(code)", "write it like item:2567/\(code)"))
  }

  static func noEdition(of year: Int, among years: [Int]) -> TargetProblem {
    let known = years.map(String.init).joined(separator: ", ")
    let file = "Content/editions/\(year).yml"
    return item(
      Words("ไม่มีแบบวัดปี \(year)", "there is no edition of \(year)"),
      fix: known.isEmpty
        ? Words("เพิ่ม \(file)", "add \(file)")
        : Words(
          "ใช้ปีที่มีแบบวัด (\(known)) หรือเพิ่ม \(file)",
          "write a year that has an edition (\(known)), or add \(file)"))
  }

  static func notAsked(_ code: ItemCode, in year: Int) -> TargetProblem {
    item(
      Words("แบบวัดปี \(year) ไม่มีข้อ \(code)", "the edition of \(year) has no \(code)"),
      fix: Words(
        "แก้เป็นรหัสข้อที่มีในแบบวัดปี \(year)", "write the code of an item of that edition"))
  }

  private static func item(_ message: Words, fix: Words) -> TargetProblem {
    TargetProblem(severity: .error, id: "unknown-item-target", message: message, fix: fix)
  }

  static func unset(_ text: String, _ key: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "missing-target",
      message: Words(
        "‘\(text)’ ไม่มี เพราะ site.yml ไม่มีบรรทัด \(key):",
        "‘\(text)’ does not exist, since site.yml has no \(key):"),
      fix: Words("เพิ่ม \(key): ใน Content/site.yml", "add \(key): to Content/site.yml"))
  }
}
