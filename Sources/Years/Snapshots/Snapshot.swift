import Artifact
import Diagnostics
import Disclosure
import Folders
import Text
import Thai

/// A year's coverage as it was on a day: `Content/snapshots/2567/2024-03-31.json`.
///
/// The file holds coverage.json as it was published, byte for byte, with its SHA-256.
public struct Snapshot: Sendable {
  public let year: Int
  public let taken: Day
  /// What coverage.json held, its line feed at the end too.
  public let coverage: [UInt8]

  public init(year: Int, taken: Day, coverage: [UInt8]) {
    self.year = year
    self.taken = taken
    self.coverage = coverage
  }

  /// The folder of Content in which they lie, one for each year.
  public static let folder = "snapshots"

  /// Relative to Content.
  public var path: String { "\(Snapshot.folder)/\(year)/\(taken.iso).json" }

  /// The file.
  public var bytes: [UInt8] { Snapshot.head(taken, sha256(coverage)) + coverage + Snapshot.end }

  /// Reads a file by its path; nil for one that oit did not write like this.
  public init?(_ bytes: [UInt8], at path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard parts.count == 3, let year = Numerals.whole(parts[1]), parts[2].ends(with: ".json"),
      case .success(let taken) = Day.read(String(Substring(parts[2].utf8.dropLast(5)))),
      bytes.count > Snapshot.end.count
    else { return nil }
    let head = Snapshot.head(taken, String(repeating: "0", count: 64)).count
    guard bytes.count > head + Snapshot.end.count else { return nil }
    self.init(
      year: year, taken: taken, coverage: Array(bytes[head...].dropLast(Snapshot.end.count)))
    guard self.bytes == bytes, self.path == path, number(of: "\"edition\": ") == year else {
      return nil
    }
  }

  /// Elements that were shown, of those that were asked and apply.
  public var shown: (elements: Int, of: Int)? {
    guard let shown = number(of: "\"shown\": "), let asked = number(of: "\"asked\": ") else {
      return nil
    }
    return (shown, asked - (number(of: "\"notApplicable\": ", after: "\"elements\": ") ?? 0))
  }

  /// Whether it was taken of a municipality.
  public func isOf(_ municipality: Municipality) -> Bool {
    coverage[...].place(of: Array("\"name\": \(jsonString(municipality.name))".utf8)) != nil
  }

  private static func head(_ taken: Day, _ sum: String) -> [UInt8] {
    Array(
      "{\"schema\": \"snapshot-1\", \"taken\": \"\(taken.iso)\", \"sha256\": \"\(sum)\", \"coverage\":\n"
        .utf8)
  }

  private static let end = Array("}\n".utf8)

  /// The number behind a key, the first time that it stands there.
  private func number(of key: String, after opening: String? = nil) -> Int? {
    var rest = coverage[...]
    if let opening {
      guard let start = rest.place(of: Array(opening.utf8)) else { return nil }
      rest = rest[start...]
    }
    guard let place = rest.place(of: Array(key.utf8)) else { return nil }
    let digits = rest[(place + key.utf8.count)...].prefix { (0x30...0x39).contains($0) }
    return Numerals.whole(String(decoding: digits, as: UTF8.self))
  }
}

extension Snapshot {
  /// All that lie in Content, by year and day, and what is wrong with files there.
  public static func all(
    of site: Site, _ problems: inout [Diagnostic]
  ) -> [Snapshot] {
    let content = site.content
    var found: [Snapshot] = []
    for name in ((try? content.names(in: folder, foldersOnly: true)) ?? []).sorted() {
      for file in ((try? content.names(in: "\(folder)/\(name)")) ?? []).sorted()
      where file.ends(with: ".json") {
        let path = "\(folder)/\(name)/\(file)"
        do throws(Refusal) {
          guard let snapshot = Snapshot(try content.read(path, upTo: 16 << 20), at: path) else {
            problems.append(.snapshotChanged(path))
            continue
          }
          if site[snapshot.year] == nil {
            problems.append(.snapshotWithoutEdition(path, snapshot.year))
          } else if !snapshot.isOf(site.settings.municipality) {
            problems.append(.snapshotOfAnother(path))
          } else {
            found.append(snapshot)
          }
        } catch {
          problems.append(content.diagnostic(error, at: path))
        }
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func snapshotChanged(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "snapshot-changed", at: .content(path),
      Words(
        "ไฟล์บันทึกความครบถ้วนนี้ไม่ตรงกับที่โปรแกรมเขียนไว้",
        "this snapshot is not as oit wrote it"),
      fix: Words(
        "นำไฟล์ฉบับเดิมกลับมา หากไม่มี ให้ย้ายไฟล์นี้ออกจาก Content",
        "bring the file back as it was; if it is lost, move this one out of Content"))
  }

  fileprivate static func snapshotWithoutEdition(_ path: String, _ year: Int) -> Diagnostic {
    Diagnostic(
      .warning, "snapshot-without-edition", at: .content(path),
      Words("ไม่มีแบบวัดปี \(year) ของไฟล์บันทึกนี้", "there is no edition of \(year)"),
      fix: Words(
        "นำ Content/editions/\(year).yml กลับมา", "bring back Content/editions/\(year).yml"))
  }

  fileprivate static func snapshotOfAnother(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "snapshot-of-another", at: .content(path),
      Words(
        "ไฟล์บันทึกนี้เป็นของหน่วยงานอื่น จึงไม่แสดง",
        "this snapshot is of another municipality, and is not shown"),
      fix: Words("ย้ายไฟล์นี้ออกจาก Content", "move the file out of Content"))
  }
}
