import Glibc

/// An `errno` in words.
public func systemReason(_ code: Int32) -> Words {
  switch code {
  case EACCES, EPERM: Words("ไม่มีสิทธิ์", "permission is denied")
  case EROFS: Words("ดิสก์อ่านได้อย่างเดียว", "the disk is read-only")
  case ENOENT: Words("ไม่มีไฟล์หรือโฟลเดอร์นี้", "there is no such file or folder")
  case ENOTDIR:
    Words(
      "ชื่อหนึ่งในเส้นทางนี้เป็นไฟล์ ไม่ใช่โฟลเดอร์", "part of the path is a file, not a folder")
  case EISDIR: Words("ไม่ใช่ไฟล์ธรรมดา", "it is not an ordinary file")
  case ELOOP: Words("ลิงก์สัญลักษณ์วนไม่รู้จบ", "symbolic links lead in a circle")
  case ENAMETOOLONG: Words("ชื่อยาวเกินไป", "the name is too long")
  case EBUSY: Words("มีโปรแกรมอื่นหรือระบบกำลังใช้อยู่", "it is in use")
  case EEXIST, ENOTEMPTY:
    Words("มีโปรแกรมอื่นสร้างชื่อนี้ไว้ในระหว่างนี้", "another program made it in the meantime")
  case EMFILE, ENFILE: Words("เปิดไฟล์พร้อมกันมากเกินไป", "too many files are open")
  case EFBIG: Words("ไฟล์ใหญ่เกินกว่าที่ดิสก์นี้รับได้", "the file is too large for this disk")
  case ENOSPC, EDQUOT: Words("ดิสก์ไม่มีพื้นที่ว่าง", "the disk is full")
  case EIO: Words("ดิสก์อ่านหรือเขียนผิดพลาด", "the disk reports an error")
  default: Words("ระบบแจ้งข้อผิดพลาดหมายเลข \(code)", "the system reports error \(code)")
  }
}

extension Diagnostic {
  /// A file or folder of the source that can't be read, with the `errno` that says why.
  public static func unreadable(at place: Place, _ code: Int32) -> Diagnostic {
    let reason = systemReason(code)
    return Diagnostic(
      .error, "unreadable-file", at: place,
      Words(
        "อ่านไฟล์หรือโฟลเดอร์นี้ไม่ได้: \(reason.thai)",
        "this file or folder can't be read: \(reason.english)"),
      fix: code == EACCES || code == EPERM
        ? Words("ตรวจสอบสิทธิ์การอ่านของไฟล์หรือโฟลเดอร์", "check its permissions")
        : Words(
          "ตรวจสอบว่ามีอยู่และเปิดอ่านได้", "make sure that it exists and can be opened"))
  }
}
