import ArgumentParser
import Diagnostics
import Disclosure
import Glibc
import Reading
import Text
import Thai

/// The options of every command that reads a site.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "โฟลเดอร์ที่มี Content และ Templates ถ้าไม่ระบุคือโฟลเดอร์นี้ (The folder that holds Content and Templates; default: here.)",
      valueName: "dir"))
  var source = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "วันที่ที่ใช้ตัดสินสถานะ เช่น 2567-03-31 ถ้าไม่ระบุคือวันนี้ (The day on which statuses are judged; default: today.)",
      valueName: "date"))
  var today: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "ที่อยู่เว็บไซต์ ใช้แทน web: ใน site.yml (The site's public address, instead of web: in site.yml.)",
      valueName: "url"))
  var baseURL: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "ภาษาของข้อความ th หรือ en (The language of messages, th or en.)", valueName: "th|en"))
  var lang: Language?

  var wrongUsage: WrongUsage? {
    if source.isEmpty { return .withoutValue("--source", name: "dir") }
    guard let today, case .failure(let problem) = Day.read(today) else { return nil }
    return WrongUsage(
      "unusable-today",
      Words("--today: \(problem.message.thai)", "--today: \(problem.message.english)"),
      fix: problem.fix)
  }

  /// What is wrong with an option, told as a finding is, in the form that was asked for.
  var problem: Diagnostic? {
    baseURL.flatMap { BaseURL.problem(of: $0) }
      .map { Diagnostic(.error, "base-url", at: nil, $0.message, fix: $0.fix) }
  }

  /// Today is the day in Thailand (UTC+7), wherever the build runs.
  var day: Day {
    if let today, case .success(let day) = Day.read(today) { return day }
    var now = time(nil) + 7 * 3600
    var parts = tm()
    gmtime_r(&now, &parts)
    // A clock outside the calendar gives no day; an obviously wrong one makes that plain.
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day.start(ofFiscalYear: 2544)
  }

  /// `--lang`, else English where the environment says so, else Thai.
  var language: Language { lang ?? .ofEnvironment }
}

extension Language: ExpressibleByArgument {
  /// The language of a command line that may be one that can't be read.
  static func spoken(asArgumentsSay arguments: [String]) -> Language {
    let values = zip(arguments, arguments.dropFirst()).compactMap { $0 == "--lang" ? $1 : nil }
    let joined = arguments.compactMap { $0.begins(with: "--lang=") ? String($0.dropFirst(7)) : nil }
    return (values + joined).compactMap(Language.init(rawValue:)).last ?? .ofEnvironment
  }

  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty,
        value != "C", value != "POSIX", !value.begins(with: "C.")
      else { continue }
      return value.begins(with: "en_") ? .english : .thai
    }
    return .thai
  }
}
