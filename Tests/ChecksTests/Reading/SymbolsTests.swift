import TestSupport
import Testing

@Suite struct SymbolsTests {
  @Test func findsASignOfWingdings() throws {
    try expectOnRecord(
      "symbols",
      news(
        saying: """
          \u{F0FE} อนุมัติ
          """))
  }

  @Test func takesSignsThatEverybodyHas() throws {
    try expectNothing(
      news(
        saying: """
          ☑ อนุมัติ “แผน” – งบ
          """))
  }
}
