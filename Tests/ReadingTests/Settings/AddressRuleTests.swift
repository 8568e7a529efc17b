import Diagnostics
import TestSupport
import Testing

/// Addresses in site.yml are checked by the rule for links in Markdown.
@Suite struct AddressRuleTests {
  @Test(arguments: [
    ("https:///x", "broken-address"), ("https://?x", "broken-address"),
    ("https://#", "broken-address"), ("https://:80/", "broken-address"),
    ("https://a..b/", "broken-address"), ("https:x", "broken-address"),
    ("https://u:p@h.example/", "unusable-address"), ("https://u@h.example/", "unusable-address"),
    ("https://h.example:99999999/", "unusable-address"),
    ("https://h.example:0/", "unusable-address"),
    ("https://h.example:/", "unusable-address"), ("https://h.example/../..", "unusable-address"),
    ("https://h.example/a/%2E%2e/b", "unusable-address"),
    ("https://h.example/a\\b", "unusable-address"),
  ])
  func oneRuleHoldsForAll(_ address: String, _ id: String) throws {
    for settings in [
      "social: [{name: F, url: '\(address)'}]", "eit: {2567: {url: '\(address)'}}",
      "complaints: '\(address)'",
    ] {
      let lines =
        settings.hasPrefix("complaints")
        ? SoundSite.settings.replacing("complaints: page:complaints", with: settings)
        : SoundSite.settings + settings + "\n"
      #expect(try said(["site.yml": lines], .english).contains("[\(id)]"), "\(settings)")
    }
    let link = soundEntry + "\n[ลิงก์](<\(address)>)\n"
    if !address.contains("\\") {
      #expect(try said(["2567/o05-news.md": link], .english).contains("[\(id)]"))
    }
  }

  @Test(arguments: [
    "https://h.example", "https://h.example:8443/a?b=../c#d", "HTTPS://H.example/",
    "https://h.example./",
    "https://เทศบาล.ไทย/แผน", "https://h.example/a..b/.well-known/x", "https://h.example/@office",
    "https://h.example?x",
  ])
  func whatBrowsersOpenIsTaken(_ address: String) throws {
    #expect(try said(settings: "social: [{name: F, url: '\(address)'}]") == "")
  }

  @Test(arguments: [
    "https://WWW.Tuayang.example/eit/", "https://www.tuayang.example:443/",
    "https://www.tuayang.example./x", "https://www.tuayang.example?x",
  ])
  func aSurveyIsNoAddressOfThisSiteInAnyLetterCase(_ address: String) throws {
    #expect(
      try said(settings: "eit: {2567: {url: '\(address)'}}").contains("[survey-on-this-site]"))
  }

  @Test func anotherHostThatBeginsAlikeIsAnotherSite() throws {
    #expect(try said(settings: "eit: {2567: {url: https://www.tuayang.example.com/}}") == "")
  }

  @Test(arguments: ["a@b?bcc=x@y.z", "javascript:alert(1)", "office at tuayang.example"])
  func aMalformedEmailIsAWarning(_ text: String) throws {
    let settings = SoundSite.settings.replacing("office@tuayang.example", with: "'\(text)'")
    #expect(
      try said(["site.yml": settings], .english) == """
        Content/site.yml:7:10: warning: the e-mail address ‘\(text)’ is not valid [malformed-email]
            7 |   email: '\(text)'
              |          ^
            fix: write it like office@tuayang.example

        """)
  }

  @Test(arguments: [
    "mailto:a@b", "mailto:javascript:alert(1)", "mailto:a@b.c,d", "mailto:?bcc=a@b.c",
  ])
  func aLinkToAMailboxHoldsAnAddress(_ link: String) throws {
    #expect(
      try said(["2567/o05-news.md": soundEntry + "\n[อีเมล](\(link))\n"]).contains(
        "[broken-address]"))
  }

  @Test func aSurveyLinkThatNoQRCodeHoldsIsSaid() throws {
    let url = "https://itas.example/" + String(repeating: "a", count: 2311)
    #expect(
      try said(settings: "eit:\n  2567: {url: \(url)}", .english).hasPrefix(
        "Content/site.yml:10:15: warning: url: has 2332 bytes, more than a QR code holds (2331); pages show the link alone [survey-link-too-long]\n"
      ))
    #expect(try said(settings: "eit:\n  2567: {url: \(url.dropLast())}") == "")
  }
}
