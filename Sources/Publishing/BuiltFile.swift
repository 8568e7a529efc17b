import Diagnostics
import Folders
import Glibc

/// Writes all of some bytes; whether it could, and otherwise `errno` says why.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
  var rest = bytes
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 || count < 0 && errno == EINTR else { return false }
    rest = rest.dropFirst(max(count, 0))
  }
  return true
}

/// A file of the built site.
func contents(of path: String, in site: String) throws(Diagnostic) -> [UInt8] {
  do throws(Refusal) {
    return try SourceFolder(at: site).read(path, upTo: .max)
  } catch {
    throw error.diagnostic(at: Place(path), in: site)
  }
}
