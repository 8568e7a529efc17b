import Diagnostics
import Text

extension Diagnostic {
  static func anchorOrTag(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml-anchor-or-tag", at: place,
      Words(
        "ไม่รับเครื่องหมาย & * ! << ของ YAML ในไฟล์เนื้อหา",
        "YAML anchors, aliases, tags and merge keys (& * ! <<) are not accepted"),
      fix: Words(
        "เขียนค่าเต็มซ้ำในที่ที่ต้องการ หรือใส่เครื่องหมายคำพูดคร่อมค่านี้",
        "write the value out in full where it is needed, or put it in quotes"))
  }

  static func keyNotText(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml-key", at: place,
      Words("คีย์ต้องเป็นข้อความ", "a key must be plain text"),
      fix: Words(
        "เขียนแบบ คีย์: ค่า หรือใส่เครื่องหมายคำพูดคร่อมค่า",
        "write key: value, or put the value in quotes"))
  }

  /// Says that a key stands twice.
  public static func duplicateKey(_ key: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-key", at: place,
      Words("คีย์ ‘\(key)’ ซ้ำกัน", "the key ‘\(key)’ appears twice"),
      fix: Words(
        "รวมข้อมูลไว้ใต้คีย์เดียว หรือเปลี่ยนชื่อคีย์หนึ่ง",
        "put both values under one key, or rename one of the two"))
  }

  static func yamlTooDeep(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "nested-too-deep", at: place,
      Words(
        "ข้อมูล YAML ซ้อนกันลึกเกิน \(YAMLReader.levels) ชั้น",
        "this YAML is nested deeper than \(YAMLReader.levels) levels"),
      fix: Words("จัดรายการและวงเล็บให้ซ้อนกันน้อยชั้นลง", "nest lists and brackets less deeply"))
  }

  static func dashWithoutBlank(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "broken-yaml", at: place,
      Words(
        "อ่านข้อมูล YAML ตรงนี้ไม่ได้: ไม่มีเว้นวรรคหลังเครื่องหมาย -",
        "this is not valid YAML: no blank follows the sign -"),
      fix: Words("เว้นวรรคหลัง - แล้วเขียน คีย์: ค่า", "write a blank behind the -"))
  }

  static func dashTooLong(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "broken-yaml", at: place,
      "อ่านข้อมูล YAML ตรงนี้ไม่ได้: บรรทัดขึ้นต้นด้วยขีดยาว ซึ่งไม่ใช่เครื่องหมาย -",
      "this is not valid YAML: the line begins with a long dash in place of the sign -",
      fix: "พิมพ์ - แทนขีดยาวต้นบรรทัดนี้ และบรรทัดอื่นที่เป็นเช่นเดียวกัน",
      "type - in place of the dash, here and in the lines that are like this one")
  }

  static func valueGoesOn(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "broken-yaml", at: place,
      Words(
        "อ่านข้อมูล YAML ตรงนี้ไม่ได้: ค่าขึ้นต้นด้วยวงเล็บหรือเครื่องหมายคำพูด แล้วมีข้อความต่อท้าย",
        "this is not valid YAML: the value begins with a bracket or quote and goes on behind it"),
      fix: YAMLProblem.quotes)
  }

  static func notYAML(_ detail: String, hasTab: Bool, _ place: Place) -> Diagnostic {
    let known = YAMLProblem.all.first { detail.begins(with: $0.english) }
    if hasTab {
      return Diagnostic(
        .error, "broken-yaml", at: place,
        Words(
          "อ่านข้อมูล YAML ตรงนี้ไม่ได้: มีแท็บหน้าบรรทัด",
          "this is not valid YAML: the line begins with a tab"),
        fix: Words("ใช้เว้นวรรคแทนแท็บหน้าบรรทัด", "write spaces instead of the tab"))
    }
    return Diagnostic(
      .error, "broken-yaml", at: place,
      Words(
        "อ่านข้อมูล YAML ตรงนี้ไม่ได้" + (known.map { ": \($0.thai)" } ?? ""),
        "this is not valid YAML: \(detail)"),
      fix: known?.fix ?? YAMLProblem.indentation)
  }
}

/// What libyaml finds, by the beginning of its English sentence.
private struct YAMLProblem {
  let english: String
  let thai: String
  let fix: Words

  static let indentation = Words(
    "ตรวจสอบย่อหน้า เครื่องหมาย : ตามด้วยเว้นวรรค และเครื่องหมายคำพูดให้ครบคู่",
    "check the indentation, the space after ‘:’ and that quotes are closed")
  static let quotes = Words(
    "ใส่เครื่องหมายคำพูด \" \" คร่อมค่าทั้งหมด", "put the whole value in quotes")
  private static let close = Words(
    "ใส่เครื่องหมายคำพูดหรือวงเล็บปิดให้ครบคู่", "close every quote and bracket")
  private static let oneDocument = Words(
    "ลบบรรทัด --- หรือ ... ที่อยู่ระหว่างข้อมูล", "delete the line --- or ... between the data")

  static let all = [
    YAMLProblem(
      english: "mapping values are not allowed",
      thai: "ในค่ามีเครื่องหมาย : ตามด้วยเว้นวรรค หรือย่อหน้าไม่ตรง",
      fix: Words(
        "ใส่เครื่องหมายคำพูด \" \" คร่อมค่าทั้งหมด หรือจัดย่อหน้าให้ตรงกับบรรทัดก่อนหน้า",
        "put the whole value in quotes, or indent the line like the one before")),
    YAMLProblem(
      english: "could not find expected ':'", thai: "ไม่พบเครื่องหมาย : หลังคีย์",
      fix: Words("เขียนแบบ คีย์: ค่า ให้มี : ตามด้วยเว้นวรรค", "write key: value, with a space after ‘:’")),
    YAMLProblem(
      english: "found character that cannot start any token",
      thai: "ค่าขึ้นต้นด้วยอักขระที่สงวนไว้", fix: quotes),
    YAMLProblem(
      english: "found unexpected end of stream", thai: "เครื่องหมายคำพูดหรือวงเล็บไม่ปิด", fix: close),
    YAMLProblem(
      english: "did not find expected ','", thai: "ขาดเครื่องหมาย , หรือวงเล็บปิด", fix: close),
    YAMLProblem(
      english: "did not find expected node content", thai: "ขาดค่าหรือวงเล็บปิด", fix: close),
    YAMLProblem(
      english: "did not find expected key", thai: "ย่อหน้าไม่ตรงกับบรรทัดก่อนหน้า",
      fix: indentation),
    YAMLProblem(
      english: "did not find expected '-'", thai: "รายการนี้ต้องขึ้นต้นด้วย - เหมือนบรรทัดก่อนหน้า",
      fix: indentation),
    YAMLProblem(
      english: "block sequence entries are not allowed",
      thai: "เครื่องหมาย - อยู่ผิดตำแหน่ง",
      fix: Words(
        "หากไม่มีข้อมูล ให้เว้นว่างหลังเครื่องหมาย : หากเป็นรายการ ให้ขึ้นบรรทัดใหม่แล้วขึ้นต้นด้วย -",
        "leave nothing after ‘:’ if there is no value; begin a list on a new line")),
    YAMLProblem(
      english: "found unknown escape character", thai: "ใช้ \\ ในเครื่องหมายคำพูดคู่ไม่ถูกต้อง",
      fix: Words("ใช้เครื่องหมายคำพูดเดี่ยว ' ' แทน", "use single quotes instead")),
    YAMLProblem(
      english: "but found another document", thai: "มีข้อมูลมากกว่าหนึ่งชุดในไฟล์เดียว",
      fix: oneDocument),
    YAMLProblem(
      english: "did not find expected <document start>", thai: "มีข้อความต่อท้ายข้อมูลที่จบแล้ว",
      fix: indentation),
    YAMLProblem(
      english: "control characters are not allowed", thai: "มีอักขระที่มองไม่เห็น",
      fix: Words("พิมพ์ข้อความตรงนี้ใหม่", "retype this part")),
  ]
}
