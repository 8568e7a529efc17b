import Diagnostics

/// The site's public address, from site.yml or `--base-url`.
public enum BaseURL {
  /// What is wrong with it, nil if nothing: canonical links and the sitemap begin with it.
  public static func problem(of text: String) -> (message: Words, fix: Words)? {
    let bytes = Array(text.utf8)
    let scheme = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
    guard let scheme, bytes.count > scheme.utf8.count, bytes[scheme.utf8.count] != UInt8(ascii: "/")
    else {
      return (
        Words(
          "ที่อยู่เว็บไซต์ ‘\(text)’ ต้องขึ้นต้นด้วย https://",
          "the site's address ‘\(text)’ must begin with https://"),
        Words("เขียนแบบ https://www.tuayang.example", "write it like https://www.tuayang.example")
      )
    }
    if bytes.last == UInt8(ascii: "/") {
      return (
        Words(
          "ที่อยู่เว็บไซต์ ‘\(text)’ ต้องไม่ลงท้ายด้วย /", "the site's address ‘\(text)’ must not end in /"),
        Words("ลบ / ตัวท้าย", "delete the last /")
      )
    }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Array("\"<>\\?#".utf8).contains($0) })
    else {
      return (
        Words(
          "ที่อยู่เว็บไซต์ ‘\(text)’ มีอักขระที่ใช้ไม่ได้",
          "the site's address ‘\(text)’ contains a character that is not allowed"),
        Words("ใช้เฉพาะอักษรอังกฤษ ตัวเลข และ . - /", "use only Latin letters, digits and . - /")
      )
    }
    // A site may be tried on the machine itself, at http://localhost:8080.
    if let problem = WebAddress.problem(of: text), problem.id != "address-of-own-network",
      let fix = problem.fix
    {
      return (problem.message, fix)
    }
    return nil
  }
}
