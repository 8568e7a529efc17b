import TestSupport
import Testing

/// Addresses whose beginning is mistyped, so that they lead nowhere or elsewhere.
@Suite struct HalfAddressTests {
  private func said(_ text: String) throws -> [String] {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n\(text)\n"
    ])
    return try site.read().problems.filter { $0.place?.path == "Content/2567/o05-news.md" }
      .filter { $0.id != "missing-element" }
      .map { "\($0.place?.column ?? 0) \($0.id): \($0.fix?.english ?? "")" }
  }

  @Test(arguments: [
    "https:/www.dla.go.th", "https//www.dla.go.th", "https;//www.dla.go.th",
    "https:\\\\www.dla.go.th",
    "https: //www.dla.go.th", "https:///www.dla.go.th",
  ])
  func inATextItIsAWarningAtItsPlace(_ address: String) throws {
    #expect(try said("ดู \(address)") == ["4 half-address: if it is an address, write https://"])
  }

  @Test func severalInALineAreToldEach() throws {
    #expect(
      try said("http:/a.example และ https//b.example") == [
        "1 half-address: if it is an address, write http://",
        "21 half-address: if it is an address, write https://",
      ])
  }

  @Test(arguments: ["https:/www.dla.go.th", "https//www.dla.go.th", "https;//www.dla.go.th"])
  func aLinkIsAnsweredWithTheAddressMeant(_ address: String) throws {
    #expect(
      try said("[กรม](\(address))") == ["7 broken-address: write https://www.dla.go.th"])
  }

  @Test(arguments: [
    "https://www.dla.go.th/http:/x", "คำว่า https: และ http คือ", "`https:/x`",
    "[ก](https://a.example/)",
    "http / https", "http/https", "https/2", "<https://a.example/b>",
  ])
  func whatIsNoneIsLeftAlone(_ text: String) throws {
    #expect(try said(text) == [])
  }
}
