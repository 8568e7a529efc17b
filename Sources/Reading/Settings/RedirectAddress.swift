import Diagnostics
import Text

/// Why a line of `redirects:` can't be carried out.
enum RedirectAddress {
  /// An old address as a file bears it: `/ข่าว/` also where it was copied as `/%E0%B8%82…/`.
  static func read(_ old: String) -> String {
    old.utf8.contains(UInt8(ascii: "%")) ? percentDecoded(old) ?? old : old
  }

  /// What is wrong with an old address and the present one, nil if nothing.
  ///
  /// The old one may be any path of plain or Thai names, such as `/ita.php`; the present one is a
  /// page.
  static func flaw(_ old: String, _ present: String) -> (message: Words, fix: Words)? {
    if let path = path(ofFull: old) {
      return (
        Words(
          "ที่อยู่เดิม ‘\(old)’ มีชื่อเว็บไซต์ ซึ่งใน redirects: ต้องไม่มี",
          "the old address ‘\(old)’ names the website, which redirects: leaves out"),
        Words("เขียน \(path)", "write \(path)")
      )
    }
    if let query = old.utf8.firstIndex(of: UInt8(ascii: "?")) {
      let path = String(Substring(old.utf8[..<query]))
      let rules = serverRules(
        path, String(Substring(old.utf8[query...].dropFirst())), leadingTo: present)
      return (
        Words(
          "ที่อยู่เดิม ‘\(old)’ มี ? ซึ่งเว็บไซต์ที่เป็นไฟล์แยกไม่ได้",
          "the old address ‘\(old)’ holds ?, by which a site made of files can't tell addresses apart"
        ),
        Words(
          "เขียนเพียง \(path) ซึ่งนำทุกที่อยู่ที่ขึ้นต้นแบบนี้ไปหน้าเดียว หรือนำบรรทัดนี้ออกแล้วให้เครื่องแม่ข่ายนำทางเอง \(rules)",
          "write \(path) alone, which leads all addresses that begin so to one page; or take the line out and have the server tell them apart: \(rules)"
        )
      )
    }
    for address in [old, present] {
      if let hash = address.utf8.firstIndex(of: UInt8(ascii: "#")) {
        return (
          Words(
            "‘\(address)’ มี # ซึ่งใช้ใน redirects: ไม่ได้",
            "‘\(address)’ holds #, which redirects: can't"),
          Words(
            "เขียน \(Substring(address.utf8[..<hash]))", "write \(Substring(address.utf8[..<hash]))")
        )
      }
      if address.unicodeScalars.contains(where: {
        $0.value <= 0x20 || $0 == "%" || !$0.isASCII && !(address == old && FileName.isThai($0))
      }) {
        return (
          Words(
            "‘\(address)’ มีอักษรที่ไม่ใช่ A–Z a–z 0–9 . _ - ซึ่งที่อยู่ในเว็บไซต์นี้ใช้ไม่ได้",
            "‘\(address)’ holds letters other than A–Z a–z 0–9 . _ -, which addresses of this site can't"
          ),
          Words(
            "ขอให้ผู้ดูแลเครื่องแม่ข่ายตั้งการนำทางของที่อยู่นี้ แล้วนำบรรทัดนี้ออก",
            "have the server lead on from this address, and take the line out")
        )
      }
    }
    if FileName.isAddress(old.ends(with: "/") ? old : old + "/", orThai: true), old != "/",
      old.begins(with: "/"),
      present.begins(with: "/"),
      FileName.isAddress(present.ends(with: "/") ? present : present + "/")
    {
      guard !present.ends(with: "/") else { return nil }
      return (
        Words(
          "ที่อยู่ของหน้า ‘\(present)’ ต้องลงท้ายด้วย /", "the page's address ‘\(present)’ must end in /"),
        Words("เขียน \(present)/", "write \(present)/")
      )
    }
    return (
      Words(
        "redirects: ต้องเป็นที่อยู่ในเว็บไซต์นี้ ขึ้นต้นด้วย /",
        "redirects: must be addresses of this site that begin with /"),
      Words("เขียนแบบ /old/path/: /2567/o05/", "write it like /old/path/: /2567/o05/")
    )
  }

  /// `/old.php` of `http://www.tuayang.example/old.php`.
  private static func path(ofFull address: String) -> String? {
    guard let scheme = address.utf8.firstRange(of: "://".utf8) else { return nil }
    let path = address.utf8[scheme.upperBound...].drop { $0 != UInt8(ascii: "/") }
    return path.count > 1 ? String(Substring(path)) : nil
  }

  /// What makes nginx and Apache lead on from one query of a path.
  private static func serverRules(
    _ path: String, _ query: String, leadingTo page: String
  ) -> String {
    let pattern = String(Substring(path.utf8.drop { $0 == UInt8(ascii: "/") }))
      .replacing(".", with: "\\.")
    return
      "nginx: location = \(path) { if ($args = \"\(query)\") { return 301 \(page); } } Apache: "
      + "RewriteCond %{QUERY_STRING} \"=\(query)\" RewriteRule ^\(pattern)$ \(page)? [R=301,L]"
  }
}
