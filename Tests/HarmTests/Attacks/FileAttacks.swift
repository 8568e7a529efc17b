import Formats
import TestSupport

/// Files that would run, whatever they are called.
extension AttackKind {
  static let files = [
    AttackKind("kinds of files that run") {
      running.flatMap { ending in
        [
          "a.\(ending)", "a.\(ending.uppercased())", "a.\(ending).", "ก.\(ending)",
          "index.\(ending)", ".\(ending)",
          "a.pdf.\(ending)", "x/a.\(ending)",
        ].map { name in
          Attack(name, bytes: laid(name, Array("x".utf8)), mustFail: !name.hasPrefix("."))
        }
      }
    },
    AttackKind("kinds within names") {
      [
        "php", "php5", "phtml", "phar", "cgi", "pl", "py", "asp", "aspx", "jsp", "shtml", "html",
        "js", "htaccess",
      ]
      .flatMap { ending in
        ["pdf", "jpg", "zip", "txt"].flatMap { last in
          ["a.\(ending).\(last)", "a.\(ending.uppercased()).\(last)"].map {
            Attack($0, bytes: laid($0, Array("x".utf8)))
          }
        }
      }
    },
    AttackKind("web pages, scripts and programs in disguise") {
      FileFormat.all.flatMap(\.endings).filter { $0 != "svg" }.flatMap { ending in
        disguises.enumerated().map { number, bytes in
          Attack(
            "disguise \(number) as \(ending)", bytes: laid("a.\(ending)", bytes), mustFail: true)
        }
      }
    },
    AttackKind("pictures in SVG that run or load") {
      pictures.flatMap { inside in
        [
          Attack(inside, bytes: laid("a.svg", svg(inside)), mustFail: true),
          Attack("emblem \(inside)", bytes: emblem(svg(inside)), mustFail: true),
          Attack("wide \(inside)", bytes: laid("a.svg", wide(svg(inside))), mustFail: true),
        ]
      }
    },
  ]

  private static func laid(_ name: String, _ bytes: [UInt8]) -> [String: [UInt8]] {
    ["\(Target.folder)/\(name)": bytes]
  }

  private static func emblem(_ bytes: [UInt8]) -> [String: [UInt8]] {
    let text = SoundSite.settings + "theme: {emblem: emblem.svg}\n"
    return ["Content/site.yml": Array(text.utf8), "Content/emblem.svg": bytes]
  }

  private static func svg(_ inside: String) -> [UInt8] {
    if inside.hasPrefix("<?") || inside.hasPrefix("<!") || inside.hasPrefix("<svg") {
      return Array(inside.utf8)
    }
    let spaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    return Array("<svg \(spaces)>\(inside)</svg>".utf8)
  }

  private static func wide(_ bytes: [UInt8]) -> [UInt8] {
    [0xFF, 0xFE]
      + String(decoding: bytes, as: UTF8.self).utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8]
      }
  }

  private static let running = [
    "html", "htm", "xhtml", "xht", "shtml", "js", "mjs", "cjs", "wasm", "php", "php3", "php5",
    "phtml", "phar", "pht",
    "jsp", "jspx", "asp", "aspx", "ashx", "cgi", "fcgi", "pl", "py", "rb", "sh", "bash", "exe",
    "com", "scr", "bat", "cmd",
    "ps1", "vbs", "vbe", "jse", "wsf", "hta", "msi", "dll", "jar", "war", "class", "swf", "xml",
    "xsl", "xslt", "rss",
    "atom", "kml", "svgz", "mht", "mhtml", "css", "htc", "htaccess", "htpasswd", "config", "ini",
    "env", "lnk", "url",
    "desktop", "reg", "apk", "app", "dmg", "deb", "rpm", "iso", "appcache", "manifest",
    "webmanifest", "map", "ts", "xyz",
  ]

  private static let disguises: [[UInt8]] =
    [
      "<!DOCTYPE html>", "<html>", "<HTML>", "\u{FEFF}<html>", " \r\n\t<html>",
      "<script>x</script>", "<iframe src=x>",
      "<body>", "<?php echo 1;", "<?=1?>", "#!/bin/sh\n", "#!/usr/bin/php\n", "<%@ Page %>",
    ].map { Array($0.utf8) } + [
      [0x7F, 0x45, 0x4C, 0x46, 2, 1], [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE],
      [0, 0x61, 0x73, 0x6D, 1],
      Array("MZ".utf8) + [0x90, 0] + [UInt8](repeating: 0, count: 80),
    ]

  private static let pictures = [
    "<script>x</script>", "<SCRIPT/>", "<script xlink:href=\"//e.example\"/>", "<foreignObject/>",
    "<foreignobject><p/></foreignobject>", "<h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
    "<rect onclick=\"x\"/>",
    "<rect OnLoad=\"x\"/>", "<g onmouseover='x'/>", "<a href=\"javascript:x\"/>",
    "<a xlink:href=\"java&#10;script:x\"/>",
    "<a href=\" JavaScript:x\"/>", "<image href=\"data:image/svg+xml,x\"/>",
    "<a href=\"data:text/html,x\"/>",
    "<a href=\"vbscript:x\"/>", "<set attributeName=\"href\" to=\"javascript:x\"/>",
    "<set attributeName=\"onclick\" to=\"x\"/>",
    "<animate attributeName=\"xlink:href\" values=\"javascript:x\"/>",
    "<image href=\"https://e.example/a.png\"/>", "<use href=\"b.svg#a\"/>",
    "<use href=\"https://e.example/#a\"/>",
    "<rect fill=\"url(https://e.example)\"/>", "<rect style=\"fill:url(//e.example)\"/>",
    "<style>@import '//e.example';</style>", "<style>a{fill:u\\72l(//e.example)}</style>",
    "<style>a{background:image-set('a.png' 1x)}</style>", "<iframe src=\"x\"/>",
    "<embed src=\"x\"/>", "<object data=\"x\"/>",
    "<handler>x</handler>", "<g", "", "<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
    "<html/>",
    "<?xml-stylesheet href=\"a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    "<!DOCTYPE svg [<!ENTITY e \"<script>1</script>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&e;</svg>",
    "<!DOCTYPE svg [<!ENTITY h \"javascript:x\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"&h;\"/></svg>",
    "<!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><script>&e;</script></svg>",
    "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&g;<script/></svg>",
  ].filter { !$0.isEmpty }
}
