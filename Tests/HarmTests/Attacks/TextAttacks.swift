import Blocks
import Disclosure
import Kinds
import TestSupport

/// Signs of scripts, templates and other languages in every text that somebody may write.
extension AttackKind {
  static let texts = [
    AttackKind("script signs in site.yml") {
      values.flatMap { value in
        WrittenValues(settings).replaced(by: quoted(value)).map { key, text in
          Attack("\(key): \(value)", ["Content/site.yml": text])
        }
      }
    },
    AttackKind("script signs in an edition") {
      values.flatMap { value in
        WrittenValues(edition).replaced(by: quoted(value)).map { key, text in
          Attack("\(key): \(value)", ["Content/editions/2567.yml": text])
        }
      }
    },
    AttackKind("script signs in heads of pages") {
      values.flatMap { value in
        WrittenValues(head).replaced(by: quoted(value)).flatMap { key, text in
          [
            Attack(
              "\(key): \(value)", ["Content/2567/o01-structure.md": "---\n\(text)---\n## ก\n"]),
            Attack("page \(key): \(value)", ["Content/pages/about.md": "---\n\(text)---\n## ก\n"]),
          ]
        }
      }
    },
    AttackKind("script signs in blocks") {
      BlockKind.all.flatMap { kind in
        (values + numbers).flatMap { value in
          (WrittenValues(kind.example).replaced(by: quoted(value)) + allKeys(of: kind, value))
            .map { key, text in
              Attack("\(kind.name) \(key): \(value)", ofBlock(kind.name, text))
            }
        }
      }
    },
    AttackKind("numbers and days without measure") {
      BlockKind.all.flatMap { kind in
        extremes.flatMap { value in
          WrittenValues(kind.example).replaced(by: value).map { key, text in
            Attack("\(kind.name) \(key): \(value)", ofBlock(kind.name, text))
          }
        }
      }
        + extremes.flatMap { value in
          [("Content/site.yml", settings), ("Content/editions/2567.yml", edition)].flatMap {
            path, text in
            WrittenValues(text).replaced(by: value).map { key, text in
              Attack("\(path) \(key): \(value)", [path: text])
            }
          }
        }
    },
  ]

  /// A row, and a head, that says a value under each key that the kind knows.
  private static func allKeys(of kind: BlockKind, _ value: String) -> [(key: String, text: String)]
  {
    let schema = kind.form.schema
    return schema.rows.map { field in
      let row = "{\(field.name): \(quoted(value))}"
      return (field.name, schema.head.isEmpty ? "- \(row)" : "\(schema.rowsKey): [\(row)]")
    } + schema.head.map { ($0.name, "\($0.name): \(quoted(value))") }
  }

  /// The files that its data names lie beside it.
  static func ofBlock(_ kind: String, _ data: String) -> [String: String] {
    var files = Target.block(kind, data)
    for word in data.split(whereSeparator: { " ,}[]\n\"".contains($0) }) where !word.contains("/") {
      if word.hasSuffix(".pdf") { files["\(Target.folder)/\(word)"] = smallPDF() }
      if word.hasSuffix(".jpg") { files["\(Target.folder)/\(word)"] = "photo" }
    }
    return files
  }

  static let values = [
    "\"><script>alert(1)</script>", "'\"><img src=x onerror=alert(1)>",
    "</title></textarea></style><script src=//evil.example/x.js>", "x\" onmouseover=\"alert(1)",
    "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "//evil.example/x",
    "https://evil.example/\"onload=\"x", "]]><!--><script>--></script>",
    "&#60;script&#62;&lt;b&gt;",
    "{{{body}}}{{#site}}{{> page}}{{/site}}{{=<% %>=}}", "=HYPERLINK(\"https://evil.example\")",
    "../../../../etc/passwd",
  ]

  private static let numbers = ["9".padded(400), "ก\u{301}".padded(300), " ", "\u{200B}\u{2060}"]

  private static let extremes = [
    "99999999999999999999", "-9223372036854775808", "9223372036854775807", "1e400", "-0", ".nan",
    "0x7fffffffffffffff", "9,223,372,036,854,775,807.99", "31 ธ.ค. 999999999", "0000-00-00",
    "9999-12-31", "29 ก.พ. 2566", "1 ม.ค. -1 – 1 ม.ค. 99999", "[]", "{}", "~", "{a: [b, {c: d}]}",
    "[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", "๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙๙", "true",
  ]

  static let settings = """
    municipality:
      code: "99999999"
      name: เทศบาลตำบลตัวอย่าง
      name-en: Tuayang
      type: subdistrict
      district: อำเภอสมมติ
      province: จังหวัดตัวอย่าง
      web: https://www.tuayang.example
    contact:
      address: เลขที่ 99
      phone: 054-000-010
      fax: 054-000-011
      email: office@tuayang.example
      hours: ทุกวัน
      map: https://map.example/tuayang
    social:
      - name: Facebook
        url: https://facebook.example/tuayang
    complaints: page:complaints
    eit:
      2567:
        url: https://itas.example/go/eit/tuayang67
        from: 2567-01-01
        to: 2567-04-30
    digits: arabic
    theme:
      colour: "#0b5d4b"
    redirects:
      /old/news/: /2567/o01/

    """

  private static let edition = """
    edition: 2567
    confidence: draft
    source: ก
    weights: {iit: 30}
    previous-result: {weights: {iit: 30}, grades: [{grade: A, from: 95}]}
    calendar: [{date: 2567-01-01, text: ก, source: ข}]
    forms: {spending: {title: ก, columns: [{name: ข}]}}
    indicators:
      - id: "9"
        title: ก
        groups:
          - id: "9.1"
            title: ก
            items:
              - {item: O1, topic: structure, title: ก, also-called: [ข], subgroup: ค,
                 period: standing, asks: ก, follows: [O2], aspects: [ก], note: ข,
                 elements: [{id: chart, text: ก}]}
              - {item: O2, topic: executives, title: ก, period: standing,
                 elements: [{id: photo, text: ก, proof: {people: photo}}]}
              - {item: O5, topic: news, title: ก, period: in-fy, elements: [{id: news, text: ก}]}

    """

  private static let head = """
    title: ก
    updated: 2567-03-31
    responsible: กองคลัง
    explanation: ก
    review-by: 2568-01-01
    item: O1
    evidence: {chart: "#a"}
    not-applicable: {chart: ก}
    aliases: {b: a}

    """
}

extension String {
  func padded(_ count: Int) -> String { String(repeating: self, count: count) }
}
