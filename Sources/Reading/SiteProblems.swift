import Diagnostics
import Disclosure

extension Diagnostic {
  static func noContent(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "missing-content", at: nil,
      Words(
        "ไม่พบโฟลเดอร์ \(contentFolder) ใน ‘\(root)’",
        "there is no folder \(contentFolder) in ‘\(root)’"),
      fix: Words(
        "ใช้คำสั่งในโฟลเดอร์ที่มี \(contentFolder) หรือระบุโฟลเดอร์นั้นด้วย --source หากยังไม่มี ให้เริ่มด้วยคำสั่ง oit init",
        "run oit in the folder that has \(contentFolder), or name that folder with --source; oit init begins a new one"
      ))
  }

  static var noSettings: Diagnostic {
    Diagnostic(
      .error, "missing-site-yml", at: .content("site.yml"),
      Words("ไม่มีไฟล์ Content/site.yml", "there is no Content/site.yml"),
      fix: Words(
        "ให้โปรแกรมสร้างด้วยคำสั่ง oit init กับโฟลเดอร์ที่มี Content เช่น oit init .",
        "have it written by oit init with the folder that has Content, such as oit init ."))
  }

  static func emptyYAML(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "empty-file", at: .content(path), Words("ไฟล์นี้ว่างเปล่า", "this file is empty"),
      fix: Words("เขียนข้อมูล หรือลบไฟล์", "write the data, or delete the file"))
  }

  static func tooManyEditions(_ path: String, most: Int) -> Diagnostic {
    Diagnostic(
      .error, "too-many-editions", at: .content(path),
      Words("มีแบบวัดเกิน \(most) ปี", "there are editions of over \(most) years"),
      fix: Words(
        "ย้ายแบบวัดและโฟลเดอร์ของปีที่เก่าที่สุดออกจาก Content",
        "move the oldest editions and the folders of their years out of Content"))
  }

  static func yearWithoutEdition(
    _ year: Int, hasFile: Bool, meant: Int?, years: [Int]
  ) -> Diagnostic {
    let known = years.map(String.init).joined(separator: ", ")
    let file = "Content/editions/\(year).yml"
    return Diagnostic(
      .error, "year-without-edition", at: .content("\(year)"),
      hasFile
        ? Words("อ่านแบบวัดปี \(year) ไม่ได้", "the edition of \(year) can't be read")
        : Words("ไม่มีแบบวัดปี \(year)", "there is no edition of \(year)"),
      fix: (1900...2157).contains(year)
        ? Words(
          "เปลี่ยนชื่อโฟลเดอร์เป็นปี พ.ศ. \(year + 543)",
          "rename the folder to the Buddhist year, \(year + 543)")
        : hasFile
          ? Words("แก้ข้อผิดพลาดใน \(file) ก่อน", "correct the errors in \(file) first")
          : meant.map {
            Words(
              "หากเป็นข้อมูลของปี \($0) ซึ่งยังไม่มีโฟลเดอร์ ให้เปลี่ยนชื่อโฟลเดอร์เป็น \($0)",
              "if it is that of \($0), which has no folder, rename it to \($0)")
          }
            ?? Words(
              known.isEmpty ? "เพิ่ม \(file)" : "แก้ชื่อโฟลเดอร์เป็นปีที่มีแบบวัด (\(known)) หรือเพิ่ม \(file)",
              known.isEmpty
                ? "add \(file)"
                : "rename the folder to a year that has an edition (\(known)), or add \(file)"))
  }

  static func noEmblem(_ name: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "missing-emblem", at: place,
      Words(
        "ไม่พบภาพตราสัญลักษณ์ ‘\(name)’ ข้าง site.yml",
        "the emblem ‘\(name)’ is not a picture beside site.yml"),
      fix: Words(
        "วางไฟล์ภาพไว้ใน Content หรือแก้ theme: emblem:",
        "put the picture into Content, or correct theme: emblem:"))
  }
}
