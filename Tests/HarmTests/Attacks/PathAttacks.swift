import TestSupport

/// Paths that lead out, names that nobody should have, and addresses that meet.
extension AttackKind {
  static let paths = [
    AttackKind("paths out of Content") {
      ways.flatMap { way in
        [
          Attack(
            way, TextPlace.settings("complaints: page:complaints", "complaints: \(quoted(way))")),
          Attack(way, TextPlace.settings("", "theme: {emblem: \(quoted(way))}")),
          Attack(way, TextPlace.settings("", "redirects: {\(quoted(way)): /2567/}")),
          Attack(way, TextPlace.settings("", "redirects: {/old/: \(quoted(way))}")),
          Attack(
            way,
            [
              "Content/2567/o01-structure.md":
                "---\nupdated: 2567-03-31\nevidence: {chart: \(quoted(way))}\n---\n"
            ]),
          Attack(way, ofBlock("people", "file: \(quoted(way))")),
          Attack(way, ofBlock("people", "- {name: ก, position: ข, photo: \(quoted(way))}")),
          Attack(way, ofBlock("files", "- {title: ก, file: \(quoted(way))}")),
          Attack(way, ofBlock("table", "title: ก\nfile: \(quoted(way))\ncolumns: [ก]")),
          Attack(way, ofBlock("statistics", "title: ก\nfile: \(quoted(way))")),
          Attack(
            way, ofBlock("people", "file: a.xlsx\nsheet: \(quoted(way))\nrange: \(quoted(way))")),
          Attack(way, Target.entry("[ก](<\(way)>) ![ข](<\(way)>)")),
          Attack(way, ["Templates/page.mustache": "{{> \(way)}}"]),
        ]
      }
    },
    AttackKind("names of files and folders") {
      names.flatMap { name in
        [
          Attack("attachment \(name)", ["\(Target.folder)/\(name)": "x"]),
          Attack("attachment \(name).pdf", ["\(Target.folder)/\(name).pdf": "x"]),
          Attack("folder \(name)", ["\(Target.folder)/\(name)/plan.pdf": "x"]),
          Attack("sub-page \(name)", ["\(Target.folder)/\(name).md": soundPage]),
          Attack("page \(name)", ["Content/pages/\(name).md": soundPage]),
          Attack("entry \(name)", ["Content/2567/\(name).md": soundPage]),
          Attack("edition \(name)", ["Content/editions/\(name).yml": SoundSite.edition]),
          Attack("asset \(name)", ["Templates/assets/\(name)": "x"]),
        ]
      }
    },
    AttackKind("addresses that meet") {
      meeting.flatMap { one in
        meeting.map { other in
          let redirects =
            "{\(quoted("/2567/o02/\(one)/")): /2567/o01/, \(quoted("/\(other)/")): /2567/o01/}"
          var files = [
            "Content/site.yml": SoundSite.settings + "redirects: \(redirects)\n",
            "\(Target.folder)/\(other)": "x",
          ]
          if one.wholeMatch(of: /[a-z]+/) != nil { files["Content/pages/\(one).md"] = soundPage }
          if other.hasPrefix("p") || one.hasPrefix("P") { files["Content/site.yml"] = nil }
          return Attack("\(one) and \(other)", files)
        }
      }
    },
  ]

  private static let ways = [
    "../secret.md", "../../secret.csv", "../../../secret.csv", "../../../../secret.md",
    "/etc/passwd",
    "/secret.csv", "./../../../secret.csv", "o01/../../../secret.csv", "..%2f..%2f..%2fsecret.csv",
    "%2e%2e/%2e%2e/%2e%2e/secret.csv", "..\\..\\..\\secret.csv", "..%5c..%5csecret.csv",
    "file:///etc/passwd", "file:../../../secret.csv", "C:\\secret.csv", "\\\\host\\secret.csv",
    "....//....//....//secret.csv", "..;/secret.csv", "../../../secret.csv\0.pdf", "~/secret.csv",
    "$HOME/x",
    "`cat /etc/passwd`", "|cat /etc/passwd", "/dev/stdin", "/proc/self/environ", "/dev/zero", "..",
    ".", "",
    "/", "//", "../", "./", "index.md", "../o02-executives", "../../site.yml",
    "../../editions/2567.yml",
    "../../../Templates/page.mustache", "site.yml", ".git/config", "a".padded(5_000),
    "../".padded(2_000),
  ]

  private static let names = [
    "con", "CON", "nul.txt", "aux.png", "com1", "lpt9.pdf", "a.", "a ", " a", "..a", "...", "-rf",
    "--help",
    "index.html", "INDEX.HTML", "default.htm", "index.php", "index", ".htaccess", "web.config",
    "a\nb", "a\tb",
    "a\u{202E}fdp", "a\u{200B}b", "a\u{0}", "\u{FEFF}a", "a\"b'c<d>", "a&b", "a%2fb", "a%00b",
    "a\\b", "a:b", "a*?",
    "a|b;c$d`e", "a#b?c", "ก\u{302}", "é", "e\u{301}", "K", "\u{212A}", "İ", "a".padded(250),
    "ก".padded(80),
    "2567", "feed.xml", "robots.txt", "manifest.json", "404.html", "sitemap.xml", "assets",
    "coverage", "coverage.json",
    "schema", ".well-known", "people.csv", "People.csv", "-", "_", "0", "{{x}}", "<script>",
    "~WRL1", "a~", "#a#",
    ".DS_Store", "Thumbs.db", "a.bak", "a.swp",
  ].filter { !$0.utf8.contains(0) }

  private static let meeting = [
    "index.html", "people", "people.csv", "People.csv", "feed.xml", "robots.txt", "manifest.json",
    "404.html", "2567",
    "o05", "O05", "coverage", "coverage.json", "assets", "schema", ".well-known", "old", "Old",
    "plan.pdf", "Plan.pdf",
    "eit", "complaints", "mayor.jpg", "MAYOR.JPG", "a".padded(255), "แผน.pdf",
  ]
}

/// A file of the sound site with one piece put for another.
enum TextPlace {
  static func settings(_ old: String, _ new: String) -> [String: String] {
    let text = SoundSite.settings
    return ["Content/site.yml": old.isEmpty ? text + new + "\n" : text.replacing(old, with: new)]
  }
}
