/// The way from one address of this site to another: `../o01/plan.pdf`, `./` for itself.
public func relativeAddress(from page: String, to other: String) -> String {
  let from = Array(page.utf8)
  let to = Array(other.utf8)
  var shared = 0
  var at = 0
  while at < from.count, at < to.count, from[at] == to[at] {
    at += 1
    if from[at - 1] == UInt8(ascii: "/") { shared = at }
  }
  var way: [UInt8] = []
  for byte in from[shared...] where byte == UInt8(ascii: "/") { way += "../".utf8 }
  way += to[shared...]
  return way.isEmpty ? "./" : String(decoding: way, as: UTF8.self)
}
