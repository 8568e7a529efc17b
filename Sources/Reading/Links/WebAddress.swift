import Diagnostics
import Text
import Thai

/// The one rule for addresses on the web: in links, in blocks, in site.yml and for `--base-url`.
enum WebAddress {
  /// What is wrong with an address that begins with `http:` or `https:`; nil when nothing is.
  ///
  /// Whether something answers there is nobody's to know.
  static func problem(of text: String) -> TargetProblem? {
    let bytes = Array(text.utf8)
    let rest = bytes.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    guard rest.starts(with: "//".utf8) else {
      return .broken(text, meant: HalfAddress.meant(text))
    }
    if bytes.contains(where: isForeign) {
      return .addressWithSign(text)
    }
    let place = rest.dropFirst(2)
    let authority = place.prefix { $0 != UInt8(ascii: "/") && !opensQuery($0) }
    if authority.contains(UInt8(ascii: "@")) { return .addressWithLogin(text) }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    guard isHost(host) else { return .broken(text) }
    if isOfOwnNetwork(host) { return .ofOwnNetwork(text) }
    if host.endIndex != authority.endIndex {
      let digits = authority[host.endIndex...].dropFirst()
      let port = Int(String(decoding: digits, as: UTF8.self)) ?? 0
      guard (1...65_535).contains(port) else { return .addressWithPort(text) }
    }
    let path = place[authority.endIndex...].prefix { !opensQuery($0) }
    guard path.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else {
      return nil
    }
    let climbs = path.split(separator: UInt8(ascii: "/")).contains { name in
      // At most `%2e%2e`.
      guard name.count <= 6 else { return false }
      let plain = String(decoding: name, as: UTF8.self).asciiLowercased()
        .replacing("%2e", with: ".")
      return plain == "." || plain == ".."
    }
    return climbs ? .addressWithDots(text) : nil
  }

  /// Whether an address lies on a site: letter case of the host does not count, nor does the
  /// scheme, nor the port that goes without saying.
  static func lies(_ text: String, on site: String) -> Bool {
    let (one, other) = (withoutScheme(text), withoutScheme(site))
    return "\(one)/".begins(with: "\(other)/") || one.begins(with: "\(other)?")
      || one.begins(with: "\(other)#")
  }

  private static func withoutScheme(_ text: String) -> String {
    let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(3)
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && !opensQuery($0) }
    var host = Substring(authority).asciiLowercased()
    for port in [":443", ":80"] where host.ends(with: port) {
      host = String(Substring(host.utf8.dropLast(port.utf8.count)))
    }
    if host.utf8.last == UInt8(ascii: ".") { host = String(Substring(host.utf8.dropLast())) }
    return host + String(Substring(rest[authority.endIndex...]))
  }

  private static func isForeign(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "\\")
  }

  private static func opensQuery(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// `localhost` and the numbers that networks of offices use, RFC 1918.
  private static func isOfOwnNetwork(_ host: ArraySlice<UInt8>) -> Bool {
    // Most end with a letter, and are no name of nine.
    guard let last = host.last(where: { $0 != UInt8(ascii: ".") }),
      last.isDigit || host.count == "localhost".utf8.count
    else { return false }
    let name = String(decoding: host, as: UTF8.self)
    if name.asciiLowercased() == "localhost" { return true }
    let parts = name.utf8.split(separator: UInt8(ascii: ".")).map { Numerals.whole(Substring($0)) }
    guard parts.count == 4, let first = parts[0], let second = parts[1], parts[2] != nil,
      parts[3] != nil
    else { return false }
    return first == 10 || first == 127 || first == 192 && second == 168
      || first == 172 && 16...31 ~= second
  }

  /// Names apart by dots; also in Thai letters, as browsers show them.
  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    var before = dot
    for byte in host.last == dot ? host.dropLast() : host {
      guard
        byte >= 0x80 || 0x61...0x7A ~= byte | 0x20 || byte.isDigit || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == dot && before != dot
      else { return false }
      before = byte
    }
    return before != dot
  }
}

extension TargetProblem {
  fileprivate static func ofOwnNetwork(_ text: String) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "address-of-own-network",
      message: Words(
        "‘\(text)’ เป็นที่อยู่ภายในเครื่องหรือเครือข่ายของสำนักงาน ผู้อื่นเปิดไม่ได้",
        "‘\(text)’ is an address within the office's own machine or network, which nobody else can open"
      ),
      fix: Words(
        "เขียนที่อยู่ที่ประชาชนเปิดได้ หรือคัดลอกไฟล์มาวางในโฟลเดอร์ของข้อนี้แล้วเขียนชื่อไฟล์",
        "write an address that the public can open, or copy the file into the entry's folder and write its name"
      ))
  }

  fileprivate static func addressWithSign(_ text: String) -> TargetProblem {
    address(
      text, "มีช่องว่างหรืออักขระที่อยู่ในที่อยู่เว็บไม่ได้",
      "holds a blank or a sign that can't stand in an address",
      Words(
        "คัดลอกที่อยู่จากช่องที่อยู่ของเบราว์เซอร์มาใหม่", "copy it anew from the browser's address bar"))
  }

  fileprivate static func addressWithLogin(_ text: String) -> TargetProblem {
    address(
      text, "มีชื่อผู้ใช้หรือรหัสผ่านหน้า @", "holds a user name or a password before its @",
      Words("ลบส่วนหน้า @ และตัว @ ออก", "delete the @ and what stands before it"))
  }

  fileprivate static func addressWithPort(_ text: String) -> TargetProblem {
    address(
      text, "มีหมายเลขพอร์ตที่ไม่ใช่ 1 ถึง 65535", "has a port that is not between 1 and 65535",
      Words("แก้หรือลบหมายเลขหลัง :", "correct or delete the number behind the colon"))
  }

  fileprivate static func addressWithDots(_ text: String) -> TargetProblem {
    address(
      text, "มี . หรือ .. อยู่ระหว่างเครื่องหมาย /", "has . or .. between slashes",
      Words(
        "คัดลอกที่อยู่จากช่องที่อยู่ของเบราว์เซอร์มาใหม่", "copy it anew from the browser's address bar"))
  }

  private static func address(
    _ text: String, _ thai: String, _ english: String, _ fix: Words
  ) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "unusable-address",
      message: Words("ที่อยู่ ‘\(text)’ \(thai)", "the address ‘\(text)’ \(english)"), fix: fix)
  }
}
