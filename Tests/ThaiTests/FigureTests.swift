import Disclosure
import Testing
import TestSupport
import Thai

@Suite struct FigureTests {
  @Test(arguments: [
    ("1,250,000.00", "1,250,000.00"), ("1250000", "1,250,000.00"), ("๑,๒๕๐.๕", "1,250.50"),
    ("0", "0.00"), ("-3", "−3.00"), ("−3", "−3.00"), ("94.6425", "94.6425"), ("0.1", "0.10"),
    ("99,999,999,999", "99,999,999,999.00"),
  ])
  func readsWhatOfficersWrite(_ text: String, _ shown: String) {
    #expect(Figure.read(text)?.text(decimals: 2, .arabic) == shown)
  }

  @Test(arguments: [
    "", "-", "1,25", "12,50,000", ",250", "1.", ".5", "1.23456", "1 250", "1e3", "1250 บาท", "0x1",
    "1.2.3", "1,2345", "--1", "100,000,000,000",
  ])
  func refusesWhatMayMeanAnotherNumber(_ text: String) {
    #expect(Figure.read(text) == nil)
  }

  @Test(arguments: [
    ("1,250 บาท", "1,250"), ("1250.-", "1250"), ("1,250.50 บาท", "1,250.50"), ("฿99", "99"),
    ("๗๑ คน", "71"), ("1 250 000", "1250000"), ("2.5 ล้านบาท", "2,500,000"), ("-5 ราย", "-5"),
    ("ไม่มี", "0"), ("ไม่ใช้งบประมาณ", "0"), ("ยังไม่ได้เบิกจ่าย", "0"),
    ("ไม่ทราบ", nil), ("1 ถึง 2", nil), ("1,25 บาท", nil), ("ล้าน", nil), ("", nil), ("1 25", nil),
    ("99,999,999,999 ล้าน", nil), ("5 แสนบาท", "500,000"), ("3 หมื่น", "30,000"), ("(500)", "-500"),
    ("=A1", nil), ("=SUM(B2:B4)", nil),
  ])
  func offersTheNumberThatIsMeant(_ text: String, _ meant: String?) {
    #expect(Figure.meant(text) == meant)
  }

  @Test func isWrittenInThaiDigitsToo() {
    #expect(Figure.read("1234.5")?.text(decimals: 2, .thai) == "๑,๒๓๔.๕๐")
    #expect(Figure.read("1234")?.plain(decimals: 0) == "1234")
  }

  @Test func sumsStayAtTheirLimit() {
    let most = Figure(units: .max)
    #expect([most, Figure(1)].sum() == most)
    #expect(Figure(units: .min) - Figure(1) == Figure(units: .min))
  }

  @Test func whatIsWrittenIsReadAsTheSame() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let figure = Figure(units: Int.random(in: -999_999_999_999...999_999_999_999, using: &random))
      #expect(
        Figure.read(figure.text(decimals: .random(in: 0...4, using: &random), .thai)) == figure)
      #expect(Figure.read(figure.plain(decimals: 2)) == figure)
    }
  }

  @Test(arguments: [
    (12_000, 30_000, "40.00"), (1, 3, "33.33"), (2, 3, "66.67"), (0, 5, "0.00"), (3, 2, "150.00"),
  ])
  func isAShareOfAnother(_ part: Int, _ whole: Int, _ shown: String) {
    #expect(Figure(part).percent(of: Figure(whole))?.text(decimals: 2, .arabic) == shown)
  }

  @Test func isNoShareOfNothing() {
    #expect(Figure(1).percent(of: .zero) == nil)
    #expect(Figure(-1).percent(of: Figure(2)) == nil)
    #expect(Figure(units: .max).percent(of: Figure(1)) == nil)
  }

  @Test(arguments: [
    ("10,00", ["10.00", "1,000"]), ("1,0000", ["10,000"]), ("1,25", ["1.25", "125"]),
    ("12,50,000", ["1,250,000"]), ("1,2345.50", ["12,345.50"]), ("๑๐,๐๐", ["10.00", "1,000"]),
    ("1,000,00", ["1,000.00", "100,000"]), ("1250", []), ("ก,1", []), (",250", []), ("1,", []),
  ])
  func offersWhatAMisplacedCommaMayMean(_ text: String, _ meant: [String]) {
    #expect(Figure.meantByMisplacedComma(text) == meant)
  }
}
