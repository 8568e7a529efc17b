import Artifact
import Text

/// What is made of a municipality's emblem for those who show links to its site: a card with its
/// name, and icons; PNG files.
public struct EmblemPictures: Sendable, Hashable {
  /// In the order in which they are made.
  public enum File: String, Sendable, CaseIterable {
    /// 1200 by 630 dots, for messengers.
    case card
    /// 180 by 180 dots on white, for the first screen of a telephone.
    case touch
    /// 192 by 192 dots, where browsers show no drawing as icon.
    case icon
  }

  /// What they say, in this order: the ground's colour, and the lines of the card.
  fileprivate let words: [String]

  /// - Parameters:
  ///   - colour: of the card, as `#rrggbb`, fit for white text on it.
  ///   - kind: of the municipality, a word with which its name may begin.
  ///   - name: of the municipality.
  ///   - place: where it lies.
  public init(colour: String, kind: String, name: String, place: String) {
    let rest =
      name.begins(with: kind) ? String(Substring(name.utf8.dropFirst(kind.utf8.count))) : ""
    let lines = rest.isEmpty ? ["", name] : [kind, rest]
    words = ([colour] + lines + [place]).map { word in
      String(decoding: word.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
  }

  private static let opening = "emblem"
  private static let separator: UInt8 = 0x1F

  /// Nil for what is said of other pictures.
  init?(_ request: ForeignRequest) {
    let words = request.rawValue.utf8.split(
      separator: EmblemPictures.separator, omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    guard words.count == 5, words[0] == EmblemPictures.opening else { return nil }
    self.words = Array(words[1...])
  }

  var request: ForeignRequest {
    let separator = String(decoding: [EmblemPictures.separator], as: UTF8.self)
    return ForeignRequest(
      rawValue: ([EmblemPictures.opening] + words).joined(separator: separator))
  }

  /// Tells it from those with other words, and from what earlier versions of oit drew.
  var key: String { String(sha256(Array("1 \(request.rawValue)".utf8)).prefix(16)) }
}

extension EmblemPictures {
  private static let font = "Noto Sans Thai, Sarabun, Loma, TH Sarabun New, sans-serif"
  /// Dots along a side of the emblem from which all are drawn.
  private static let side = 512

  /// Draws them, and says whether the card bears the name; nil when the emblem can't be read.
  func drawn(about descriptor: Int32) -> (files: [[UInt8]], isNamed: Bool)? {
    guard let emblem = Vips.picture(in: descriptor, within: EmblemPictures.side),
      let png = Vips.png(emblem)
    else { return nil }
    let address = "data:image/png;base64,\(base64(png))"
    func picture(_ x: Int, _ y: Int, _ side: Int) -> String {
      #"<image x="\#(x)" y="\#(y)" width="\#(side)" height="\#(side)" href="\#(address)"/>"#
    }
    let lines = lines()
    let isTall = lines.contains { $0.isAcross }
    let ground =
      #"<rect width="1200" height="630" fill="\#(escapedXML(words[0]))"/>"#
      + #"<rect y="514" width="1200" height="116" fill="black" fill-opacity=".2"/>"#
    let card =
      ground
      + (lines.isEmpty
        ? #"<circle cx="600" cy="257" r="205" fill="white"/>"# + picture(430, 87, 340)
        : isTall
          ? #"<circle cx="600" cy="155" r="115" fill="white"/>"# + picture(505, 60, 190)
          : #"<circle cx="245" cy="257" r="170" fill="white"/>"# + picture(105, 117, 280))
      + lines.map(\.drawing).joined()
    let touch = #"<rect width="180" height="180" fill="white"/>"# + picture(14, 14, 152)
    var files: [[UInt8]] = []
    for (width, height, drawing) in [
      (1200, 630, card), (180, 180, touch), (192, 192, picture(0, 0, 192)),
    ] {
      guard
        let png = Vips.png(
          drawing:
            #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
            + #"font-family="\#(EmblemPictures.font)" fill="white">\#(drawing)</svg>"#)
      else { return nil }
      files.append(png)
    }
    return (files, !lines.isEmpty)
  }

  /// A line of the card where it stands.
  private struct Line {
    let text: String
    let x: Int
    let y: Int
    let size: Int
    let isBold: Bool
    /// In the middle, below the emblem instead of beside it.
    let isAcross: Bool

    var drawing: String {
      #"<text x="\#(x)" y="\#(y)" font-size="\#(size)"\#(isBold ? #" font-weight="bold""# : "")"#
        + #"\#(isAcross ? #" text-anchor="middle""# : "")>\#(escapedXML(text))</text>"#
    }
  }

  /// The texts of the card in the largest type that has room; none where a letter has no font.
  private func lines() -> [Line] {
    func size(_ text: String, _ isBold: Bool, _ room: Int, _ most: Int) -> Int? {
      let font = EmblemPictures.font + (isBold ? " Bold" : "")
      guard let width = Vips.width(of: text, in: font, size: 100) else { return nil }
      return min(most, room * 100 / max(1, width))
    }
    let (kind, name, place) = (words[1], words[2], words[3])
    guard let beside = size(name, true, 690, 96), let across = size(name, true, 1080, 72),
      let above = size(kind, false, 690, 52), let below = size(place, false, 1080, 40)
    else { return [] }
    let isTall = beside < 44
    let x = isTall ? 600 : 455
    var lines = [
      Line(
        text: name, x: x, y: isTall ? 440 : kind.isEmpty ? 290 : 330,
        size: isTall ? across : beside, isBold: true, isAcross: isTall)
    ]
    if !kind.isEmpty {
      lines.append(
        Line(
          text: kind, x: x, y: isTall ? 350 : 215, size: above, isBold: false, isAcross: isTall))
    }
    if !place.isEmpty {
      lines.append(Line(text: place, x: 60, y: 586, size: below, isBold: false, isAcross: false))
    }
    return lines
  }
}

/// Bytes in the letters of RFC 4648, section 4.
private func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var out: [UInt8] = []
  out.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let three = bytes[start..<min(start + 3, bytes.count)]
    let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for number in 0...3 {
      out.append(
        number > three.count ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * number) & 63])
    }
  }
  return String(decoding: out, as: UTF8.self)
}
