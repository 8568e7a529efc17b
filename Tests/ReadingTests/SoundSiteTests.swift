import TestSupport
import Testing

@Suite struct SoundSiteTests {
  @Test func nothingIsSaidAboutASoundSite() throws {
    #expect(try TemporarySite().printed() == "")
  }
}
