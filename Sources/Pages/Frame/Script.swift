/// A script without the blanks before its lines, and without lines that are comments alone.
///
/// No text of ours goes over several lines, of which the blanks would be part.
func withoutComments(script text: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(text.count)
  for line in text.split(separator: 0x0A) {
    let words = line.drop { $0 == 0x20 }
    guard !words.isEmpty, !words.starts(with: "//".utf8) else { continue }
    out += words
    out.append(0x0A)
  }
  return out
}
