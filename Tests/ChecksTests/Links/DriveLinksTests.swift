import TestSupport
import Testing

@Suite struct DriveLinksTests {
  @Test func findsALinkToADrive() throws {
    try expectOnRecord(
      "drive-links",
      news(
        saying: """
          [แผนฉบับเต็ม](https://drive.google.com/file/d/1AbC/view?usp=sharing) https://1drv.ms/b/s!x
          """))
  }

  @Test func takesOtherSites() throws {
    try expectNothing(
      news(
        saying: """
          [กรม](https://www.dla.example/file) [แผน](https://notdropbox.com.example/x)
          """))
  }
}
