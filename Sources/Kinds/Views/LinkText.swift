import Disclosure
import Text
import Thai

extension BlockLink {
  /// What a reader sees of it: `item:2566/O11#steps` as `ดูข้อ O11 ปี 2566`, a file by its name.
  public func linkText(_ digits: Digits) -> String {
    let page = Substring(name.utf8.prefix { $0 != UInt8(ascii: "#") })
    if page.isEmpty { return "ดูหัวข้อในหน้านี้" }
    guard page.begins(with: "item:") else { return String(page) }
    let parts = page.utf8.dropFirst(5).split(separator: UInt8(ascii: "/")).map {
      String(Substring($0))
    }
    guard let code = parts.last else { return String(page) }
    return "ดูข้อ \(code)" + (parts.count == 2 ? " ปี \(digits.text(parts[0]))" : "")
  }
}
