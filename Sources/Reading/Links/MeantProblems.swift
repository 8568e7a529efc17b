import Diagnostics

extension TargetProblem {
  static func withoutScheme(_ text: String, _ meant: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "scheme-missing",
      message: Words(
        "‘\(text)’ ไม่มีส่วนหน้าของที่อยู่ จึงหมายถึงไฟล์ในโฟลเดอร์นี้ ซึ่งไม่มี",
        "‘\(text)’ lacks the beginning of an address, so it means a file here, which is not there"),
      fix: Words("เขียน \(meant)", "write \(meant)"))
  }

  static func onMachine(_ text: String, near: String?) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "file-on-machine",
      message: Words(
        "‘\(text)’ เป็นไฟล์ในเครื่องของท่าน ผู้อื่นเปิดไม่ได้",
        "‘\(text)’ is a file on your own machine, which nobody else can open"),
      fix: Words(
        "คัดลอกไฟล์มาวางในโฟลเดอร์ของข้อนี้ แล้วเขียนเฉพาะชื่อไฟล์",
        "copy the file into the entry's folder and write its name alone"),
      meant: near)
  }

  static func oldAddress(_ text: String, meant: String?) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "old-address",
      message: Words(
        "‘\(text)’ เป็นที่อยู่แบบของเว็บไซต์เดิม ซึ่งไม่มีในเว็บไซต์นี้",
        "‘\(text)’ looks like an address of an earlier website, which this one does not have"),
      fix: Words(
        "ลิงก์ไปหน้าของเว็บไซต์นี้ เช่น item:O8 หรือ page:contact หรือวางไฟล์ไว้ในโฟลเดอร์ของข้อแล้วเขียนชื่อไฟล์ หากเว็บไซต์เดิมยังเปิดอยู่ ให้เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://",
        "link to a page here, such as item:O8 or page:contact, or put the file into the entry's folder and write its name; if the earlier site stays, write its full https:// address"
      ))
  }
}

extension Diagnostic {
  static func ownAddress(_ url: String, meant: String?, _ place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "own-address", at: place,
      meant == nil
        ? Words(
          "‘\(url)’ เป็นที่อยู่ของเว็บไซต์เทศบาลเอง แต่เว็บไซต์นี้ไม่มีหน้านั้น",
          "‘\(url)’ is an address of the municipality's own website, but this site has no such page"
        )
        : Words(
          "‘\(url)’ เป็นหน้าของเว็บไซต์นี้เอง ลิงก์แบบนี้ตรวจไม่ได้และใช้จากแฟลชไดรฟ์ไม่ได้",
          "‘\(url)’ is a page of this very site; such a link can't be checked, nor works from a stick"
        ),
      fix: meant.map { Words("เขียน \($0)", "write \($0)") }
        ?? Words(
          "ลิงก์ไปหน้าหรือไฟล์ของเว็บไซต์นี้แทน เช่น item:O8 หรือชื่อไฟล์ที่วางไว้ในโฟลเดอร์ของข้อ",
          "link to a page or file of this site instead, such as item:O8 or a file put into the entry's folder"
        ))
  }
}
