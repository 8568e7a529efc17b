import Cores
import Diagnostics
import Folders
import Glibc
import Publishing
import Reading
import Region
import Text

/// Where coverage is read from: files of this machine, and addresses.
struct CoverageSources {
  private let sources: [String]

  init(_ sources: [String]) { self.sources = sources }

  /// What one may have; a year of a municipality takes some hundred kilobytes.
  private static let mostBytes = 16 << 20
  private static let atATime = 8

  private typealias Outcome = Result<MunicipalYear, Diagnostic>

  /// All that could be read, in the order in which it was named.
  func collected() throws(Diagnostic) -> CollectedCoverage {
    var lists = SharedLists()
    var outcomes = Array<Outcome?>(repeating: nil, count: sources.count)
    func take(_ outcome: Outcome, _ number: Int) {
      outcomes[number] = outcome.map { lists.shared($0) }
    }
    let (web, local) = (sources.indices.filter(isWeb), sources.indices.filter { !isWeb($0) })
    // In pieces, so that lists that are the same soon are one.
    for start in stride(from: 0, to: local.count, by: 512) {
      let some = Array(local[start..<min(start + 512, local.count)])
      let found = concurrentMap(some.count, atATime: Self.atATime) { file(at: sources[some[$0]]) }
      for (number, outcome) in zip(some, found) { take(outcome, number) }
    }
    let sound = web.filter { number in
      guard let problem = BaseURL.problem(of: sources[number]) else { return true }
      take(.failure(.unreadable(sources[number], problem.message)), number)
      return false
    }
    try PublicSite.read(sound.map { sources[$0] }, upTo: Self.mostBytes) { number, answer, bytes in
      take(page(sources[sound[number]], answer, bytes), sound[number])
    }
    var (years, problems): ([MunicipalYear], [Diagnostic]) = ([], [])
    for outcome in outcomes {
      switch outcome {
      case .success(let year): years.append(year)
      case .failure(let problem): problems.append(problem)
      case nil: break
      }
    }
    return CollectedCoverage(years, problems)
  }

  private func isWeb(_ number: Int) -> Bool {
    ["http://", "https://"].contains { sources[number].begins(with: $0) }
  }

  private func file(at source: String) -> Outcome {
    do throws(Refusal) {
      return read(try Self.read(source), source)
    } catch {
      return .failure(
        .unreadable(source, error.diagnostic(at: Place(source), in: source).message))
    }
  }

  private func page(_ source: String, _ answer: PublicSite.Answer, _ bytes: [UInt8]?) -> Outcome {
    guard answer.status == 200, let bytes else {
      let reason = answer.status == 0 ? answer.failure : "HTTP \(answer.status)"
      return .failure(.unreadable(source, Words(reason, reason)))
    }
    let outcome = read(bytes, source)
    guard case .success(let year) = outcome else { return outcome }
    let web = year.municipality.web
    guard answer.address == "\(web)/\(year.year)/coverage.json" else {
      return .failure(.coverageElsewhere(source, web))
    }
    return outcome
  }

  private func read(_ bytes: [UInt8], _ source: String) -> Outcome {
    do throws(CoverageFlaw) {
      return .success(try MunicipalYear(reading: bytes, from: source))
    } catch {
      switch error {
      case .broken(let offset):
        return .failure(.brokenCoverage(at: Place(source, ofByte: offset, in: bytes)))
      case .foreign(let key): return .failure(.foreignCoverage(source, key))
      case .contradiction(let key): return .failure(.contradictoryCoverage(source, key))
      }
    }
  }

  /// The bytes of an ordinary file, which may be named by a link.
  static func read(_ path: String) throws(Refusal) -> [UInt8] {
    var real = path
    if let resolved = realpath(path, nil) {
      real = String(cString: resolved)
      free(resolved)
    }
    let slash = real.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(real[real.utf8.index(after: $0)...]) } ?? real
    return try SourceFolder(at: slash.map { String(real[..<$0]) } ?? ".")
      .read(name, upTo: mostBytes)
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ source: String, _ reason: Words) -> Diagnostic {
    Diagnostic(
      .warning, "coverage-unreadable", at: Place(source),
      Words(
        "ไม่นำมารวม: \(reason.thai)", "left out: \(reason.english)"),
      fix: Words(
        "ตรวจชื่อไฟล์หรือที่อยู่ แล้วสั่งใหม่", "look at the name or the address, then try again"))
  }

  fileprivate static func brokenCoverage(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "coverage-broken", at: place,
      Words(
        "ไฟล์เสียหายหรือมาไม่ครบ จึงไม่นำมารวม", "damaged or not whole, and left out"),
      fix: Words("ขอหรือดาวน์โหลดไฟล์ใหม่", "get the file anew"))
  }

  fileprivate static func foreignCoverage(_ source: String, _ key: String) -> Diagnostic {
    Diagnostic(
      .warning, "not-a-coverage", at: Place(source),
      Words(
        "ไม่ใช่ coverage.json ที่โปรแกรมนี้เขียน จึงไม่นำมารวม\(key.isEmpty ? "" : " (คีย์ \(key))")",
        "no coverage.json that oit wrote, and left out\(key.isEmpty ? "" : " (key \(key))")"),
      fix: Words(
        "ใช้ไฟล์ /ปี/coverage.json จากเว็บไซต์ของหน่วยงาน",
        "take /YEAR/coverage.json from the municipality's site"))
  }

  fileprivate static func contradictoryCoverage(_ source: String, _ key: String) -> Diagnostic {
    Diagnostic(
      .warning, "coverage-contradicts", at: Place(source),
      Words(
        "ยอดรวมไม่ตรงกับรายการในไฟล์เดียวกัน จึงไม่นำมารวม (คีย์ \(key))",
        "its sums are not those of its items, and it is left out (key \(key))"),
      fix: Words(
        "ขอไฟล์ที่ไม่ถูกแก้ไขจากหน่วยงาน", "get the file from the municipality as it was written"))
  }

  fileprivate static func coverageElsewhere(_ source: String, _ web: String) -> Diagnostic {
    Diagnostic(
      .warning, "coverage-elsewhere", at: Place(source),
      Words(
        "ไฟล์นี้บอกว่าเป็นของ \(web) จึงไม่นำมารวม", "this file says that it is of \(web), and is left out"),
      fix: Words(
        "ใช้ที่อยู่ของเว็บไซต์นั้นเอง", "take the address of that site itself"))
  }
}
