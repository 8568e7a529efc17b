import Diagnostics
import Glibc

/// The text of the line at a place, read anew: the tool keeps no source in memory.
func sourceLine(at place: Place, in source: String) -> String? {
  guard let file = fopen("\(source)/\(place.path)", "r") else { return nil }
  defer { fclose(file) }
  var status = stat()
  guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  var buffer: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(buffer) }
  for _ in 1..<max(place.line, 1) where getline(&buffer, &capacity, file) < 0 { return nil }
  let length = getline(&buffer, &capacity, file)
  guard length > 0, let buffer else { return nil }
  var bytes = UnsafeRawBufferPointer(start: buffer, count: length)[...]
  if place.line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
  while bytes.last == 10 || bytes.last == 13 { bytes = bytes.dropLast() }
  // A line without end, as in a file of one line, would fill the screen.
  guard bytes.count <= 2000 else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
