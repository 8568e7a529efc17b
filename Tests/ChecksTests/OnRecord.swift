import TestSupport
import Testing

/// The entry of O5 with more text below its heading; the text begins in line 9.
func news(saying body: String) -> [String: String] {
  ["Content/2567/o05-news.md": SoundSite.news + "\n" + body + "\n"]
}

/// Compares all that is printed about the sound site with these files, in both languages, with
/// what is on record.
func expectOnRecord(_ name: String, _ files: [String: String], without: [String] = []) throws {
  let site = try TemporarySite(files, without: without)
  let text = try site.printed() + "\n" + site.printed(.english)
  _ = try recorded("Tests/ChecksTests/Golden/\(name).txt", as: text)
}

/// Asks that nothing is said about the sound site with these files.
func expectNothing(
  _ files: [String: String], without: [String] = [],
  _ location: SourceLocation = #_sourceLocation
) throws {
  let printed = try TemporarySite(files, without: without).printed()
  #expect(printed == "", sourceLocation: location)
}
