import Diagnostics
import Disclosure
import Glibc
import Reading

/// What of a year's folder belongs to which item, whether it can be read as an entry or not.
struct YearFolder {
  private var paths: [ItemCode: String] = [:]

  init(_ year: Int, in source: String) {
    var problems: [Diagnostic] = []
    let folder = SourceFolder(source, &problems)
    for path in folder.folders + folder.files.map(\.path) {
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard parts.count > 1, parts[0] == String(year),
        let stem = parts[1].split(whereSeparator: { $0 == "-" || $0 == "." }).first,
        let code = ItemCode(reading: String(stem))
      else { continue }
      paths[code] = paths[code] ?? "Content/\(parts[0])/\(parts[1])"
    }
  }

  /// The file or folder of an item, by its path from the source on.
  subscript(code: ItemCode) -> String? { paths[code] }
}

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
  Diagnostic(
    .error, "entry-not-written", at: nil,
    Words(
      "เขียนไฟล์ \(path) ไม่ได้: \(String(cString: strerror(code)))",
      "\(path) can't be written: \(String(cString: strerror(code)))"),
    fix: Words(
      "ตรวจสอบสิทธิ์ของโฟลเดอร์และพื้นที่ว่างของดิสก์ แล้วสั่งใหม่อีกครั้ง",
      "See that the folder may be written and the disk has room, then run this again"))
}
