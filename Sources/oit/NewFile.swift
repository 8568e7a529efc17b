import Diagnostics
import Glibc

/// Writes a file that is not there yet, and the folder that it lies in; throws a `Diagnostic`.
func writeNewFile(_ text: String, to path: String, in source: String) throws {
  let whole = "\(source)/\(path)"
  let folder = whole.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(whole[..<$0]) } ?? "."
  mkdir(folder, 0o755)
  let descriptor = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw notWritten(path, errno) }
  defer { close(descriptor) }
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else {
      let code = errno
      // Half a skeleton would be taken for an entry.
      unlink(whole)
      throw notWritten(path, code)
    }
    bytes = bytes.dropFirst(count)
  }
}

private func notWritten(_ path: String, _ code: Int32) -> Diagnostic {
  let reason = systemReason(code)
  return Diagnostic(
    .error, "entry-not-written", at: nil,
    Words(
      "เขียนไฟล์ \(path) ไม่ได้: \(reason.thai)", "\(path) can't be written: \(reason.english)"),
    fix: Words(
      "ตรวจสอบสิทธิ์ของโฟลเดอร์และพื้นที่ว่างของดิสก์ แล้วสั่งใหม่อีกครั้ง",
      "make sure that the folder is writable and the disk has room, then try again"))
}
