import Text
import Thai

/// Something that a block's data can say: its key, its Thai label, and what may be written there.
public struct BlockField: Sendable {
  /// How the text of a value is read and shown.
  public enum Form: Sendable {
    case text
    /// `1,250,000.50`, Thai digits too, shown with at least so many decimals.
    case figure(decimals: Int)
    /// A date in one of the forms of docs/formats.md, section 1.
    case date
    /// `ต.ค. 2566`, `ไตรมาส 1/2567`, `2566–2570`; see `Span`.
    case span
    /// A span, or `รวม` in a row that adds up others.
    case spanOrSum
    /// `true` or `false`.
    case flag
    /// One of a fixed set of words, or of their Thai labels.
    case choice([Choice])
    /// A picture that lies in Content.
    case picture
    /// A target, as docs/formats.md, section 1, has them for links.
    case link
    /// `O36` or `2566/O36`.
    case item
    /// A list of texts, or one text alone.
    case texts
    /// Names of columns, or mappings of `name` and `kind`, which the kind reads by itself.
    case columns

    var decimals: Int { if case .figure(let decimals) = self { decimals } else { 0 } }
  }

  /// What a field is where a table gives it several columns.
  public enum Spread: Sendable {
    /// An amount for each year, under headings such as `งบประมาณ 2566`.
    case years
    /// The first or the last of twelve months that are marked.
    case firstMonth, lastMonth
  }

  /// A word that may stand in a field, with the Thai that pages show for it.
  public struct Choice: Sendable {
    public let word: String
    public let label: String
    /// What is written for it, and is answered with it.
    public let alike: [String]

    /// On a page: in English the word itself.
    func label(_ digits: Digits) -> String { digits.isEnglish ? word.asWords : label }

    public init(_ word: String, _ label: String, alike: [String] = []) {
      self.alike = alike
      self.word = word
      self.label = label
    }
  }

  /// The key in YAML, and a heading in CSV.
  public let name: String
  /// The heading on pages and in CSV.
  public let label: String
  public let form: Form
  /// Whether a lone dash says that there is none, and is shown; in a figure or date ไม่มี too.
  public let mayBeDash: Bool
  /// The highest step of a scale that begins with 1; nil for what is none.
  public let steps: Int?
  /// Nil for what is never asked for.
  public internal(set) var missing: Missing?
  /// How tables have it in several columns; nil where they don't.
  public internal(set) var spread: Spread?
  /// Other headings of documents that mean it.
  public internal(set) var also: [String] = []

  public init(
    _ name: String, _ label: String, _ form: Form = .text, _ missing: Missing? = nil,
    steps: Int? = nil, mayBeDash: Bool = false
  ) {
    self.mayBeDash = mayBeDash
    self.steps = steps
    self.name = name
    self.label = label
    self.form = form
    self.missing = missing
  }

  /// Whether its column is aligned to the right.
  public var isFigure: Bool { if case .figure = form { true } else { false } }
  /// Whether it is a sum of money, which its label says.
  public var isMoney: Bool { isFigure && label.ends(with: "(บาท)") }
  /// Its heading on a page; an English one is its key, as words.
  public func label(_ digits: Digits) -> String {
    guard digits.isEnglish, name != label else { return label }
    return (name == "of" ? "reports-on" : name).asWords + (isMoney ? " (baht)" : "")
  }

  /// Its heading where it has a column for each year: `งบประมาณ 2566 (บาท)`.
  public func label(ofYear year: Int, _ digits: Digits = .arabic) -> String {
    let label = label(digits)
    let words = label.utf8.prefix { $0 != UInt8(ascii: "(") }
    let name = String(Substring(words)).trimmingBlanks()
    return "\(name) \(year) \(Substring(label.utf8.dropFirst(words.count)))".trimmingBlanks()
  }

  /// With how many a figure is shown at least.
  public var decimals: Int { form.decimals }
}

/// What may be written in a block: keys of its own, rows, or both.
public struct BlockSchema: Sendable {
  /// The keys beside the rows; none for a block that is a plain list.
  public let head: [BlockField]
  /// The key under which the rows stand when there are others; a block that is a list has no other.
  public let rowsKey: String
  /// The fields of a row; empty for a block without rows.
  ///
  /// A kind whose columns are defined elsewhere lists the usual ones.
  public let rows: [BlockField]
  /// Whether pages show headings between the rows.
  public let hasSections: Bool

  public init(
    head: [BlockField] = [], rowsKey: String = "rows", rows: [BlockField] = [],
    hasSections: Bool = false
  ) {
    self.head = head
    self.rowsKey = rowsKey
    self.rows = rows
    self.hasSections = hasSections
  }

  public var hasRows: Bool { !rows.isEmpty }
}
