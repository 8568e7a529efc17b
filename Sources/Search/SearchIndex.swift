import Artifact
import Cores
import Diagnostics
import Synchronization
import Text

/// What a browser needs to search a site: `search/index.js`, texts in `search/tN.js`, and for many
/// documents postings in shards (`search/pNAME.js`).
///
/// All are scripts that call `oit.data`, so that a copy opened from a folder can load them too.
public final class SearchIndex: Sendable {
  /// Up to so many documents a browser loads all texts.
  public static let mostWhole = 300

  private let documents: [SearchDocument]
  private let hasShards: Bool
  /// How many documents stand in one file: few, since the first results are mostly of as many
  /// files, and more where the files would be thousands.
  private let size: Int
  /// Texts and shards of many documents, of which each is read once for both.
  private let whole = Mutex<Made?>(nil)

  private typealias Made = (texts: [[UInt8]], shards: [[UInt8]])

  /// - Parameters:
  ///   - documents: in the order in which those of equal rank are shown, all of an item beside
  ///     each other.
  ///   - mostWhole: up to how many documents there are no shards.
  public init(_ documents: [SearchDocument], mostWhole: Int = SearchIndex.mostWhole) {
    self.documents = documents
    hasShards = documents.count > mostWhole
    size = !hasShards ? 32 : documents.count > 3000 ? 4 : 2
  }

  private var texts: Int { (documents.count + size - 1) / size }

  /// The files, none of them made yet.
  public var files: [SiteFile] {
    var files = (0..<texts).map { number in
      SiteFile("search/t\(number).js") { out in
        if self.hasShards {
          out += self.made().texts[number]
        } else {
          var parts = DocumentParts()
          self.appendText(number, of: &parts, to: &out)
        }
      }
    }
    files.append(SiteFile("search/index.js") { self.appendIndex(to: &$0) })
    if hasShards {
      files += Shard.all.indices.map { number in
        SiteFile("search/p\(Shard.all[number].name).js") { $0 += self.made().shards[number] }
      }
    }
    return files
  }

  /// `[address, title, year, item, place, heading, text, place, …]` for each document, of which
  /// somebody beside takes note of all that is read.
  private func appendText(
    _ number: Int, of parts: inout DocumentParts, to out: inout [UInt8],
    beside note: (Int, DocumentParts.Part, UnsafeBufferPointer<UInt32>) -> Void = { _, _, _ in }
  ) {
    out += "oit.data(\"t\(number)\",[".utf8
    for place in (number * size)..<min((number + 1) * size, documents.count) {
      let document = documents[place]
      out += "\n[".utf8
      out += jsonString(document.address).utf8
      parts.read(document) { part, letters in
        note(place, part, letters)
        switch part {
        case .place(let href):
          out += ",".utf8
          out += jsonString(href).utf8
        case .title, .heading, .text:
          out += ",\"".utf8
          StoredText.append(letters, to: &out)
          out += "\"".utf8
        }
        if case .title = part { out += ",\(document.year),\(document.item)".utf8 }
      }
      out += "],".utf8
    }
    out += "])\n".utf8
  }

  /// How much there is, to whom documents belong, and how large shards are.
  private func appendIndex(to out: inout [UInt8]) {
    out += "oit.data(\"index\",{count:\(documents.count),size:\(size),owners:{".utf8
    var start = 0
    while start < documents.count {
      let (year, item) = (documents[start].year, documents[start].item)
      let end = documents[start...].firstIndex { $0.year != year || $0.item != item }
      out += "\(start):[\(year),\(item)],".utf8
      start = end ?? documents.count
    }
    out += "}".utf8
    if hasShards {
      let sizes = zip(Shard.all, made().shards).map { "\($0.name):\($1.count)" }
      out += ",shards:{\(sizes.joined(separator: ","))}".utf8
    }
    out += "})\n".utf8
  }

  /// Makes what many of its files share, on all cores; else the first of them that is asked for
  /// makes it, while who asks for the next waits.
  public func prepare() {
    if hasShards { _ = made() }
  }

  /// Made once.
  private func made() -> Made {
    whole.withLock { whole in
      if let whole { return whole }
      let made = make()
      whole = made
      return made
    }
  }

  private func make() -> Made {
    let half = (texts + 1) / 2
    let halves = concurrentMap(2, atATime: 1) { number in
      var parts = DocumentParts()
      var postings = Postings(from: number == 0 ? 0 : half * self.size)
      let texts = (number == 0 ? 0..<half : half..<self.texts).map { text in
        var out: [UInt8] = []
        self.appendText(text, of: &parts, to: &out) { place, part, letters in
          switch part {
          case .place: break
          case .title, .heading: postings.add(letters, ofHeading: true, in: place)
          case .text: postings.add(letters, ofHeading: false, in: place)
          }
        }
        return out
      }
      return (texts: texts, postings: postings)
    }
    let shards = concurrentMap(Shard.all.count, atATime: 8) { number in
      self.shard(number, of: halves.map(\.postings))
    }
    return (halves.flatMap(\.texts), shards)
  }

  private func shard(_ number: Int, of parts: [Postings]) -> [UInt8] {
    let shard = Shard.all[number]
    var out: [UInt8] = Array("oit.data(\"p\(shard.name)\",{".utf8)
    for code in shard.codes {
      for next in 0x20...0xFF {
        Postings.append(code << 8 | next, of: parts, documents: documents.count, to: &out)
      }
      guard isDigit(code) else { continue }
      for number in 0..<100 {
        Postings.append(
          Postings.threeDigits + (code - 0x30) * 100 + number, of: parts,
          documents: documents.count, to: &out)
      }
    }
    out += "})\n".utf8
    return out
  }
}
