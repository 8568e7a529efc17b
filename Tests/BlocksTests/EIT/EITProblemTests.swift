import TestSupport
import Testing

@Suite struct EITProblemTests {
  @Test func saysWhyNoSurveyIsShown() throws {
    try Flaws(kind: "eit", settings: SoundSite.settings + SoundSite.survey).expectTheTextOnRecord([
      ("link", "note: ก"),
      ("link", "year: '-'"),
      ("link", "year: ปีนี้"),
      ("link", "year: 2566–2567"),
      ("link", "year: 2565"),
      ("qr", "year: ต.ค. 2566"),
      ("qr", "yaer: 2567"),
      ("qr", "- 2567"),
    ])
  }
}
