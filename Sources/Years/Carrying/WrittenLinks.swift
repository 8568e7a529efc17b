import Text

/// A line of Markdown with other destinations in its links and pictures.
///
/// Destinations are what stands in `](…)`, in `](<…>)`, and behind `[name]:` at the beginning.
func withDestinations(_ line: String, _ change: (String) -> String) -> String {
  let bytes = Array(line.utf8)
  var out: [UInt8] = []
  var at = 0
  if let start = definition(in: bytes) {
    out += bytes[..<start]
    at = append(bytes, from: start, to: &out, isBare: true, change)
  }
  while at < bytes.count {
    guard bytes[at] == UInt8(ascii: "]"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "(")
    else {
      out.append(bytes[at])
      at += 1
      continue
    }
    out += "](".utf8
    at = append(bytes, from: at + 2, to: &out, isBare: false, change)
  }
  return String(decoding: out, as: UTF8.self)
}

/// Where the destination of a link's definition begins; nil where the line defines none.
private func definition(in bytes: [UInt8]) -> Int? {
  let inset = bytes.prefix { $0 == 0x20 }.count
  guard inset < 4, inset < bytes.count, bytes[inset] == UInt8(ascii: "["),
    let end = bytes.firstIndex(of: UInt8(ascii: "]")), end + 1 < bytes.count,
    bytes[end + 1] == UInt8(ascii: ":"), inset + 1 < bytes.count,
    bytes[inset + 1] != UInt8(ascii: "^")
  else { return nil }
  return end + 2 + bytes[(end + 2)...].prefix { $0 == 0x20 }.count
}

/// Appends the destination that begins at a byte as it is to be; returns where it ends.
private func append(
  _ bytes: [UInt8], from start: Int, to out: inout [UInt8], isBare: Bool,
  _ change: (String) -> String
) -> Int {
  let isBracketed = start < bytes.count && bytes[start] == UInt8(ascii: "<")
  let from = isBracketed ? start + 1 : start
  var depth = 0
  var end = from
  scan: while end < bytes.count {
    switch bytes[end] {
    case UInt8(ascii: ">") where isBracketed: break scan
    case 0x20 where !isBracketed: break scan
    case UInt8(ascii: "(") where !isBracketed: depth += 1
    case UInt8(ascii: ")") where !isBracketed && !isBare:
      if depth == 0 { break scan }
      depth -= 1
    default: break
    }
    end += 1
  }
  let written = String(decoding: bytes[from..<end], as: UTF8.self)
  let changed = change(written)
  let after = isBracketed && end < bytes.count ? end + 1 : end
  guard changed != written else {
    out += bytes[start..<after]
    return after
  }
  let isPlain = !changed.utf8.contains { [0x20, 0x28, 0x29].contains($0) }
  out += isPlain ? Array(changed.utf8) : Array("<\(changed)>".utf8)
  return after
}
