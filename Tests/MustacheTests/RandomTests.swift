import Mustache
import Testing

/// A small generator (SplitMix64), so that a case that fails can be made again from its seed.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<T>(_ list: [T]) -> T {
    list[Int.random(in: list.indices, using: &self)]
  }

}

@Suite struct RandomTests {
  private let shape: Shape = ["a", "b", .section("s", ["a", "c", .section("t", ["a"])])]

  @Test(arguments: 0..<40 as Range<UInt64>)
  func rendersAnyTemplateWithAnyValuesAndEscapesThem(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    for _ in 0..<100 {
      let page = template(depth: 3, names: ["a", "b"], &dice)
      let partial = template(depth: 2, names: ["a", "b"], &dice)
      let found = compile(
        page, for: shape, partials: ["p": partial.replacing("{{> p}}", with: "")])
      let template = try #require(found.template, "\(page)\n\(described(found.problems))")
      var out: [UInt8] = []
      template.render(
        (0..<Int.random(in: 0...4, using: &dice)).map { _ in value(3, &dice) }, into: &out)
      #expect(!out.contains { "<>\"'".utf8.contains($0) }, "\(page)")
      #expect(String(validating: out, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func compilesAnyBytesToATemplateOrToProblems(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let pieces =
      ["{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "!", "=", "<", "$", "&"]
      + ["a", "s", "t", ".", "p", "page", " ", "\n", "\r\n", "ผู้", "\u{FEFF}"]
    for _ in 0..<200 {
      var files: [String: [UInt8]] = [:]
      for name in ["page", "p"] {
        files[name] = (0..<Int.random(in: 0...40, using: &dice)).flatMap { _ in
          Int.random(in: 0..<20, using: &dice) == 0
            ? [UInt8.random(in: 0...255, using: &dice)] : Array(dice.pick(pieces).utf8)
        }
      }
      let (template, problems) = compile("page", of: files, for: shape)
      #expect((template == nil) != problems.isEmpty)
      var out: [UInt8] = []
      template?.render([value(3, &dice), value(3, &dice), value(3, &dice)], into: &out)
    }
  }

  /// A template without flaws, whose own text holds none of the signs that are escaped.
  private func template(depth: Int, names: [String], _ dice: inout Dice) -> String {
    (0..<Int.random(in: 0...6, using: &dice)).map { _ in
      switch Int.random(in: 0..<8, using: &dice) {
      case 0: return "{{! note }}\n"
      case 1: return "ข้อ \n"
      case 2 where depth > 0:
        let name = dice.pick(["s", "^s", "a", "^b"])
        let bare = name.replacing("^", with: "")
        let body = template(
          depth: depth - 1, names: name == "s" ? names + ["c", "t.a", "s.c"] : names, &dice)
        return "\n {{\(name == bare ? "#" : "")\(name)}}\n\(body){{/\(bare)}}\n"
      case 3 where depth == 3: return dice.pick(["{{> p}}", "\n  {{> p}}\n"])
      case 4: return "{{#b}}{{.}}{{/b}}"
      default: return "{{ \(dice.pick(names)) }}"
      }
    }.joined()
  }

  private func value(_ depth: Int, _ dice: inout Dice) -> Value {
    let texts = ["", "<b>\"ก\"</b>", "ผู้บริหาร", "a & b > c", "'น้ำ'"]
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &dice) {
    case 0: return .nothing
    case 1: return .flag(Bool.random(using: &dice))
    case 2: return .bytes(Array(dice.pick(texts).utf8))
    case 3: return .texts([dice.pick(texts), dice.pick(texts)])
    case 4: return .text(dice.pick(texts))
    case 5: return .record([value(depth - 1, &dice), value(depth - 1, &dice)])
    case 6: return .record([])
    default: return .list((0..<3).map { _ in [value(depth - 1, &dice), value(depth - 1, &dice)] })
    }
  }
}
