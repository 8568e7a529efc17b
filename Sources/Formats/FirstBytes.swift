import Text

/// What a file plainly is, whatever its name says, by the bytes that it begins with.
public enum Disguise: Sendable, Hashable {
  /// HTML, which a browser would show as a page of this site.
  case webPage
  /// A program for some machine or system.
  case program
  /// Text that a server or a shell would run.
  case script

  /// How many bytes tell.
  public static let length = 512

  /// Nil for bytes that begin neither a web page nor anything that runs; what lies further inside
  /// is not looked at.
  public init?(in head: some Collection<UInt8>) {
    var text = Array(head.prefix(Disguise.length))
    if Disguise.programs.contains(where: { text.starts(with: $0) }) || Disguise.isWindows(text) {
      self = .program
      return
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    text = text.drop { [0x20, 9, 10, 12, 13].contains($0) }
      .map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    if Disguise.scripts.contains(where: { text.starts(with: $0.utf8) }) {
      self = .script
    } else if Disguise.tags.contains(where: { tag in
      text.starts(with: tag.utf8)
        && text.dropFirst(tag.utf8.count).first.map {
          [0x20, 9, 10, 12, 13, UInt8(ascii: ">")].contains($0)
        } ?? false
    }) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// ELF, three forms of Mach-O, compiled Java, WebAssembly, Android.
  private static let programs: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF],
    [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE],
    [0x00, 0x61, 0x73, 0x6D], Array("dex\n".utf8),
  ]

  private static let scripts = ["<?php", "<?=", "<%", "#!/"]

  /// From the list by which browsers take bytes for HTML (WHATWG, MIME Sniffing, 7.1).
  private static let tags = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table",
    "<style", "<title", "<body", "<meta", "<p",
  ]

  /// `MZ` and the fields of a program behind it, of which a text has none.
  private static func isWindows(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 64 && bytes.starts(with: "MZ".utf8) && bytes.prefix(64).contains(0)
  }
}
