import TestSupport
import Testing

@Suite struct OtherDomainsTests {
  @Test func theWebsiteOfAnotherMunicipalityIsSaid() throws {
    try expectOnRecord(
      "other-domains", newsSaying("ดู[แผน](https://www.tessabansommut.go.th/plan)"))
  }

  @Test(arguments: [
    "https://sommutcity.go.th/a", "https://www.bansommut-sao.go.th/a", "https://obtsommut.go.th/",
  ])
  func theFormsOfNamesAreKnown(_ address: String) throws {
    #expect(
      try TemporarySite(newsSaying("ดู[แผน](\(address))")).printed().contains("[other-domain]"))
  }

  @Test(arguments: [
    "https://www.nacc.go.th/a", "https://www.dla.go.th/a", "https://www.chachoengsao.go.th/a",
    "https://www.tuayang.example/a", "https://city.example/a", "https://www.go.th/",
  ])
  func othersAreNot(_ address: String) throws {
    #expect(
      try !TemporarySite(newsSaying("ดู[แผน](\(address))")).printed().contains("[other-domain]"))
  }

  @Test func theOwnOneIsNot() throws {
    let files = settings(
      "contact: {email: office@tuayangcity.go.th, phone: 054-000-010}",
      web: "https://www.tuayangcity.go.th"
    ).merging(newsSaying("ดู[แผน](https://e.tuayangcity.go.th/a)")) { $1 }
    #expect(try !TemporarySite(files).printed().contains("[other-domain]"))
  }
}
