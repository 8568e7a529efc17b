import TestSupport

/// Texts that a careless reader takes beyond measure for, at sizes that tell.
extension ProgramAttack {
  static var tangles: [ProgramAttack] { markdown + yaml + workbooks + pictures }

  private static func checked(_ name: String, _ files: [String: String]) -> ProgramAttack {
    ProgramAttack(
      name: name, files: files.mapValues { Array($0.utf8) },
      command: "oit check --today 2567-03-31 --lang en", keepsSite: true)
  }

  private static var markdown: [ProgramAttack] {
    let tables = [500, 4_000, 40_000].flatMap { count -> [ProgramAttack] in
      let heading: String = "|a".padded(count) + "|\n" + "|-".padded(count) + "|\n"
      let short: String = heading + "|x|\n".padded(count)
      let wide: String = "|a|\n|-|\n" + "|x".padded(count) + "|\n"
      return [short, heading, wide].map { checked("table of \(count)", [page: head + $0]) }
    }
    return (Pathological.all + Pathological.refused).flatMap { input in
      [20_000, 200_000].map { size in
        checked("\(input.testDescription), \(size) bytes", [page: head + input.text(size)])
      }
    } + tables
  }

  private static var yaml: [ProgramAttack] {
    let bomb = (1..<30).reduce("a0: &a0 [a, a]\n") { text, level in
      text + "a\(level): &a\(level) [" + "*a\(level - 1), ".padded(9) + "]\n"
    }
    let texts = [
      bomb, "a: &a [*a]\n", "<<: {a: b}\n", "a: !!python/object/apply:os.system [x]\n",
      "a: !!binary x\n", "--- a\n--- b\n".padded(1_000),
      "[".padded(200_000), "{a: ".padded(100_000), "- ".padded(100_000), "? ".padded(100_000),
      "a:\n".padded(100_000), "a: b\n".padded(100_000),
      "\"" + "\\u0e01".padded(100_000) + "\"", "a: |\n" + "  ก\n".padded(100_000),
      "a: >\n" + "  ก\n\n".padded(100_000), "# ก\n".padded(100_000),
      "a: " + "b".padded(1_000_000), "\(String(repeating: "k", count: 500_000)): v\n",
      "%YAML 9.9\n---\na: b\n", "%TAG ! x\n".padded(1_000), "\u{FEFF}".padded(10_000),
      "a: [\(String(repeating: "b, ", count: 200_000))]\n",
      "a: {\(String(repeating: "b: c, ", count: 50_000))}\n", "'" + "''".padded(200_000) + "'",
    ]
    return texts.enumerated().flatMap { number, text in
      [
        ["Content/site.yml": text], ["Content/site.yml": SoundSite.settings + text],
        ["Content/editions/2567.yml": text],
        [page: "---\n\(text)\n---\n"], [page: "\(head)```people\n\(text)\n```\n"],
      ].map { checked("YAML \(number) in \($0.keys.first ?? "")", $0) }
    }
  }

  /// Workbooks whose parts are bombs, or lie about themselves.
  private static var workbooks: [ProgramAttack] {
    let rows = [["ชื่อ-สกุล", "ตำแหน่ง"], ["ก", "ข"]].map { $0.map { SmallWorkbook.cell($0) } }
    let sound = SmallWorkbook(rows)
    let laughs =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
      + (1..<12).map { level in
        let (name, inner) = (
          "abcdefghijklm".dropFirst(level).prefix(1), "abcdefghijklm".dropFirst(level - 1).prefix(1)
        )
        return "<!ENTITY \(name) \"" + "&\(inner);".padded(10) + "\">"
      }.joined() + "]>"
    let parts = [
      "", "<", "x".padded(1_000_000), "<a>".padded(200_000), laughs + "<sst>&l;</sst>",
      "<sst>" + "<si><t>ก</t></si>".padded(200_000) + "</sst>",
      "<worksheet><sheetData>"
        + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>".padded(2_000)
        + "</sheetData></worksheet>",
      "<worksheet><sheetData><row r=\"99999999999\"><c r=\"ZZZZZZ1\" t=\"s\"><v>99999999999</v></c></row></sheetData></worksheet>",
      "<worksheet><sheetData/><mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".padded(2_000)
        + "</mergeCells></worksheet>",
      "<worksheet a=\"" + "b".padded(1_000_000) + "\"/>",
      "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", "ก".padded(300_000),
    ]
    let changed = sound.parts.indices.flatMap { index in
      parts.enumerated().map { number, text -> ProgramAttack in
        var workbook = sound
        workbook.parts[index].text = text
        return ofWorkbook("part \(workbook.parts[index].name) as \(number)", workbook.bytes)
      }
    }
    let whole = sound.bytes
    let cut = stride(from: 0, to: whole.count, by: max(1, whole.count / 40)).map {
      ofWorkbook("cut at \($0)", Array(whole[..<$0]))
    }
    let flipped = stride(from: 0, to: whole.count, by: max(1, whole.count / 80)).map {
      at -> ProgramAttack in
      var bytes = whole
      bytes[at] ^= 0xFF
      return ofWorkbook("flipped at \(at)", bytes)
    }
    var many = sound
    many.parts += (0..<20_000).map { ("x\($0)", "") }
    var twice = sound
    twice.parts += sound.parts
    return changed + cut + flipped + [
      ofWorkbook("of 20,000 parts", many.bytes), ofWorkbook("of parts twice", twice.bytes),
      ProgramAttack(
        name: "a part of 4 GB", files: ofWorkbook("", []).files,
        prepare: """
          python3 -c 'import zipfile; z = zipfile.ZipFile("\(Target.folder)/a.xlsx", "w", zipfile.ZIP_DEFLATED)
          for n in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"): z.writestr(n, b" " * (200 << 20))'
          """, keepsSite: false),
    ]
  }

  private static func ofWorkbook(_ name: String, _ bytes: [UInt8]) -> ProgramAttack {
    var files = Target.block("people", "file: a.xlsx").mapValues { Array($0.utf8) }
    files["\(Target.folder)/a.xlsx"] = bytes
    return ProgramAttack(
      name: "workbook \(name)", files: files, command: "oit check --today 2567-03-31 --lang en",
      keepsSite: true)
  }

  private static var pictures: [ProgramAttack] {
    let opening = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
    return [
      opening + "<g>".padded(200_000), opening + "<g/>".padded(200_000) + "</svg>",
      opening + "<a b=\"c\"/>".padded(100_000),
      "<svg " + "a".padded(1_000_000), opening + "&amp;".padded(200_000) + "</svg>",
      opening + "<style>" + "a{}".padded(200_000) + "</style></svg>",
      opening + "<path d=\"" + "M0 0".padded(200_000) + "\"/></svg>",
      opening + "<!--" + "-".padded(500_000),
      "<!DOCTYPE svg [" + (0..<50_000).map { "<!ENTITY e\($0) \"x\">" }.joined() + "]>" + opening
        + "</svg>",
    ].enumerated().map { number, text in
      checked("picture \(number)", ["\(Target.folder)/a.svg": text])
    }
  }
}
