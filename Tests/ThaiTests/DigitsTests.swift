import Testing
import Thai

/// Numbers in what others wrote follow the digits of the site; codes and names of files do not.
@Suite struct DigitsTests {
  @Test(arguments: [
    ("มาตรา 7 และมาตรา 9", "มาตรา ๗ และมาตรา ๙"),
    ("ตามข้อ O18 ปี 2567", "ตามข้อ O18 ปี ๒๕๖๗"),
    ("plan-2567.pdf (2 หน้า)", "plan-2567.pdf (๒ หน้า)"),
    ("1 ต.ค.  2566", "๑ ต.ค.  ๒๕๖๖"),
    ("", ""),
  ])
  func aSentenceIsWrittenInThaiDigits(_ plain: String, _ thai: String) {
    #expect(Digits.thai.sentence(plain) == thai)
    #expect(Digits.arabic.sentence(plain) == plain)
  }
}
