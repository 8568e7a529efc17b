import Diagnostics
import Disclosure
import Folders
import Glibc

/// Writes a file of Content that is not there yet, and the folders that it lies in.
///
/// Never through a link. Throws a `Diagnostic`.
func writeNewFile(
  _ bytes: [UInt8], to path: String, in content: SourceFolder
) throws(Diagnostic) {
  guard try write(bytes, toFree: path, in: content) else {
    throw notWritten(content.place(path).path, EEXIST)
  }
}

/// Writes a file unless something is there, and the folders that it lies in; whether it was
/// written.
///
/// Never through a link. Throws a `Diagnostic`.
func write(
  _ bytes: [UInt8], toFree path: String, in folder: SourceFolder
) throws(Diagnostic) -> Bool {
  do throws(Refusal) {
    try folder.write(bytes, toNew: path)
    return true
  } catch .failed(EEXIST) {
    return false
  } catch .failed(let code) {
    throw notWritten(folder.place(path).path, code)
  } catch {
    throw folder.diagnostic(error, at: String(path.prefix { $0 != "/" }))
  }
}

/// Writes a file of Content that is not there yet as another one is.
func copyNewFile(
  _ old: String, to path: String, in content: SourceFolder
) throws(Diagnostic) {
  let bytes: [UInt8]
  do throws(Refusal) {
    bytes = try content.read(old, upTo: .max)
  } catch {
    throw content.diagnostic(error, at: old)
  }
  try writeNewFile(bytes, to: path, in: content)
}

/// Makes a folder with those that it lies in, as far as they are not there; its path without a
/// slash at the end.
@discardableResult
func makeFolders(_ path: String) -> String {
  var made = path.utf8.first == UInt8(ascii: "/") ? "" : "."
  for part in path.utf8.split(separator: UInt8(ascii: "/")) {
    made += "/" + String(Substring(part))
    mkdir(made, 0o755)
  }
  return made
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
