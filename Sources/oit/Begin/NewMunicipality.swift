import Diagnostics
import Disclosure
import Reading
import Text

/// What `oit init` is told of a municipality, each answer judged by itself.
struct NewMunicipality {
  let name: String
  let kind: Municipality.Kind
  /// With its first word: `อำเภอเมือง`.
  let district: String?
  let province: String?
  let web: String

  /// `อำเภอเมือง จังหวัดน่าน`, as far as it is known; nil where nothing is.
  var place: String? {
    let parts = [district, province].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The whole name: what the municipality is stands before it, in full.
  init(name: String, kind: Municipality.Kind, district: String?, province: String?, web: String) {
    self.name =
      switch Municipality.Kind(beginning: name) {
      case nil: kind.label + name
      case let told? where name.begins(with: told.label): name
      case let told?: told.label + String(Substring(name.utf8.dropFirst(told.short.utf8.count)))
      }
    self.kind = kind
    self.district = district.map { NewMunicipality.named("อำเภอ", "เขต", $0) }
    self.province = province.map { NewMunicipality.named("จังหวัด", "กรุงเทพ", $0) }
    self.web = web
  }

  private static func named(_ word: String, _ other: String, _ name: String) -> String {
    name.begins(with: word) || name.begins(with: other) ? name : word + name
  }

  /// A name as it stands in YAML, Markdown and HTML without a sign that means something there.
  static func name(_ text: String) -> Result<String, WrongAnswer> {
    let signs = text.unicodeScalars
    guard let first = signs.first, first.properties.isAlphabetic else {
      return .failure(.notAName(text))
    }
    let isPlain = signs.allSatisfy { sign in
      sign.properties.isAlphabetic || sign.properties.numericType != nil
        || sign.properties.generalCategory == .nonspacingMark
        || " .()-/".unicodeScalars.contains(sign)
    }
    guard isPlain, text.utf8.count <= 200, text.utf8.last != 0x20 else {
      return .failure(.notAName(text))
    }
    return .success(text)
  }

  static func kind(_ text: String) -> Result<Municipality.Kind, WrongAnswer> {
    Municipality.Kind(written: text).map { .success($0) } ?? .failure(.notAKind(text))
  }

  static func web(_ text: String) -> Result<String, WrongAnswer> {
    guard let problem = BaseURL.problem(of: text) else { return .success(text) }
    return .failure(WrongAnswer(message: problem.message, fix: problem.fix))
  }
}

/// An answer that can't be used, and what to write in its place.
struct WrongAnswer: Error {
  let message: Words
  let fix: Words

  fileprivate static func notAName(_ text: String) -> WrongAnswer {
    WrongAnswer(
      message: Words("‘\(text)’ ใช้เป็นชื่อไม่ได้", "‘\(text)’ can't be used as a name"),
      fix: Words(
        "ขึ้นต้นด้วยตัวอักษร และใช้เฉพาะตัวอักษร ตัวเลข ช่องว่าง . ( ) - /",
        "begin with a letter, and use letters, digits, blanks and . ( ) - / alone"))
  }

  fileprivate static func notAKind(_ text: String) -> WrongAnswer {
    let kinds = Municipality.Kind.allCases
    let labels = kinds.map(\.label).joined(separator: ", ")
    let words = kinds.map(\.rawValue).joined(separator: ", ")
    return WrongAnswer(
      message: Words("ไม่มีประเภท ‘\(text)’", "there is no type ‘\(text)’"),
      fix: Words("เขียนคำใดคำหนึ่งใน \(labels)", "write one of \(words), or its Thai word"))
  }
}

extension Municipality.Kind {
  /// As offices write it: its word, the Thai one, or the short form of that.
  init?(written text: String) {
    let found = Self.allCases.first { $0.rawValue == text || $0.label == text || $0.short == text }
    guard let found else { return nil }
    self = found
  }

  /// What a name begins with, in full or short.
  init?(beginning name: String) {
    let found = Self.allCases.first { name.begins(with: $0.label) || name.begins(with: $0.short) }
    guard let found else { return nil }
    self = found
  }

  fileprivate var short: String {
    switch self {
    case .city: "ทน."
    case .town: "ทม."
    case .subdistrict: "ทต."
    case .sao: "อบต."
    case .pao: "อบจ."
    }
  }
}
