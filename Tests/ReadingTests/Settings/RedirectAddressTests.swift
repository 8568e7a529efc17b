import TestSupport
import Testing

@Suite struct RedirectAddressTests {
  @Test(arguments: [
    ("/x/", "/ข่าว/", "letters other than A–Z"), ("/x/", "/2567/o05/#mission", "holds #"),
    ("/index.php?id=41", "/2567/o05/", "holds ?"), ("/x/", "/2567/o05", "must end in /"),
    ("/a b/", "/2567/o05/", "letters other than A–Z"),
    ("/%E4%BA%BA/", "/2567/o05/", "letters other than A–Z"), ("/%E0%B8/", "/2567/", "A–Z"),
    ("http://www.tuayang.example/old.php?id=4", "/2567/", "fix: write /old.php?id=4"),
    ("https://www.tuayang.example", "/2567/", "begin with /"), ("old/", "/2567/", "begin with /"),
  ])
  func aRedirectSaysWhatIsWrongWithIt(_ old: String, _ new: String, _ reason: String) throws {
    let said = try said(settings: "redirects: {'\(old)': '\(new)'}", .english)
    #expect(said.contains(reason) && said.contains("redirect-address"), "\(said)")
  }

  /// What files can't tell apart a server can.
  @Test func aQueryIsAnsweredWithTheLinesOfServers() throws {
    let said = try said(settings: "redirects: {'/index.php?id=41': /2567/o05/}", .english)
    #expect(
      said.contains(
        #"""
        nginx: location = /index.php { if ($args = "id=41") { return 301 /2567/o05/; } } \#
        Apache: RewriteCond %{QUERY_STRING} "=id=41" RewriteRule ^index\.php$ /2567/o05/? [R=301,L]
        """#), "\(said)")
  }

  @Test(arguments: [
    "/ita.php", "/content-41-269.html", "/data_3976", "/old", "/old/", "/ข่าว/ปี-๒๕๖๖/",
    "/%E0%B8%81/",
  ])
  func anOldAddressMayBeAnyPathOfPlainOrThaiNames(_ old: String) throws {
    #expect(try said(settings: "redirects: {\(old): /2567/o05/}") == "")
  }
}
