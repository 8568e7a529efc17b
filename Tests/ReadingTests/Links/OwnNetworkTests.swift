import TestSupport
import Testing

/// Links that open in the office alone.
@Suite struct OwnNetworkTests {
  private func said(_ target: String) throws -> [String] {
    let site = try TemporarySite(
      [
        "Content/2567/o01-structure/index.md":
          "---\nupdated: 2567-03-31\n---\n## ก {#chart}\n\n[ก](\(target))\n",
        "Content/2567/o01-structure/plan.pdf": smallPDF(pages: 1),
      ], without: ["Content/2567/o01-structure.md"])
    return try site.read().problems.map { "\($0.id): \($0.fix?.english ?? "")" }
  }

  @Test(arguments: [
    "http://localhost/a", "http://192.168.1.5/x", "https://10.0.0.8", "http://172.16.4.1/a.pdf",
    "http://127.0.0.1:8000/",
  ])
  func areErrors(_ address: String) throws {
    #expect(
      try said(address) == [
        "address-of-own-network: write an address that the public can open, or copy the file into the entry's folder and write its name"
      ])
  }

  @Test(arguments: ["https://172.32.0.1/", "https://10.example/", "https://8.8.8.8/a"])
  func othersAreNone(_ address: String) throws { #expect(try said(address) == []) }

  @Test func aSlashBeforeTheNameOfAFileHereIsAnsweredWithTheName() throws {
    #expect(try said("/plan.pdf") == ["absolute-path: write plan.pdf"])
  }
}
