import TestSupport
import Testing

@Suite struct FormLinksTests {
  @Test func listsAFormElsewhere() throws {
    try expectOnRecord(
      "form-links",
      news(
        saying: """
          [แบบสำรวจ](https://forms.gle/abc) [แบบประเมิน](https://docs.google.com/forms/d/e/x/viewform)
          """))
  }
}
