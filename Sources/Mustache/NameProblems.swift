import Diagnostics

/// What can be wrong with the name in a tag, in words.
extension Diagnostic {
  static func unknownName(
    _ tag: Tag, nearest: String?, names: [String], at place: Place
  ) -> Diagnostic {
    let fix: Words =
      if let nearest {
        Words(
          "หากหมายถึง ‘\(nearest)’ ให้เขียน \(tag.written(with: nearest))",
          "if you mean ‘\(nearest)’, write \(tag.written(with: nearest))")
      } else {
        names.isEmpty
          ? Words(
            "ลบ \(tag.written) เพราะตรงนี้ไม่มีชื่อใดให้ใช้",
            "delete \(tag.written): there are no names to use here")
          : Words(
            "ใช้ชื่อที่มีให้ใช้ตรงนี้: \(names.joined(separator: ", "))",
            "use a name that exists here: \(names.joined(separator: ", "))")
      }
    return error(
      "template-unknown-name", at: place,
      Words(
        "ตรงนี้ไม่มีข้อมูลชื่อ ‘\(tag.name)’ ให้ใช้", "there is nothing named ‘\(tag.name)’ here"),
      fix: fix)
  }

  static func wrongUse(of tag: Tag, names: [String], at place: Place) -> Diagnostic {
    let list = names.joined(separator: ", ")
    if tag.name == "." {
      return error(
        "template-wrong-use", at: place,
        Words(
          "\(tag.written) ใช้ได้เฉพาะในส่วนที่เป็นข้อความ แต่ตรงนี้เป็นชุดข้อมูล",
          "\(tag.written) stands for a text, but here is a record"),
        fix: Words("ใช้ชื่อที่มีให้ใช้ตรงนี้: \(list)", "use a name that exists here: \(list)"))
    }
    let section = "{{#\(tag.name)}}…{{/\(tag.name)}}"
    return error(
      "template-wrong-use", at: place,
      Words(
        "‘\(tag.name)’ เป็นชุดข้อมูล จึงแสดงเป็นข้อความไม่ได้",
        "‘\(tag.name)’ is a section and can't be shown as text"),
      fix: Words(
        "เขียน \(section) แล้วใช้ชื่อที่อยู่ข้างใน: \(list)",
        "write \(section) and use the names inside it: \(list)"))
  }

  static func missingPartial(_ tag: Tag, nearest: String?, at place: Place) -> Diagnostic {
    let fix: Words =
      if let nearest {
        Words(
          "หากหมายถึง ‘\(nearest)’ ให้เขียน \(tag.written(with: nearest))",
          "if you mean ‘\(nearest)’, write \(tag.written(with: nearest))")
      } else {
        Words(
          "สร้างไฟล์ \(tag.name).mustache ในโฟลเดอร์ Templates หรือลบ \(tag.written)",
          "create \(tag.name).mustache in the Templates folder, or delete \(tag.written)")
      }
    return error(
      "template-missing-partial", at: place,
      Words("ไม่พบแม่แบบย่อย ‘\(tag.name)’", "there is no partial ‘\(tag.name)’"), fix: fix)
  }

  static func unknownText(_ tag: Tag, nearest: String?, at place: Place) -> Diagnostic {
    let near = nearest.map { tag.written(with: "text:\($0)") }
    return error(
      "template-unknown-text", at: place,
      Words("ไม่พบถ้อยคำของ \(tag.written)", "there is no text for \(tag.written)"),
      fix: near.map { Words("หากหมายถึง \($0) ให้เขียนอย่างนั้น", "if you mean \($0), write that") }
        ?? Words(
          "เพิ่มถ้อยคำนี้ใน Templates/texts/th.yml หรือลบ \(tag.written)",
          "add the text to Templates/texts/th.yml, or delete \(tag.written)"))
  }

  static func recursivePartial(
    _ tag: Tag, chain: ArraySlice<String>, at place: Place
  ) -> Diagnostic {
    let names = chain.joined(separator: " → ")
    return error(
      "template-recursive-partial", at: place,
      Words(
        "แม่แบบย่อยเรียกตัวเองวนไม่รู้จบ: \(names)", "a partial includes itself: \(names)"),
      fix: Words(
        "ลบ \(tag.written) เพื่อไม่ให้วนซ้ำ", "delete \(tag.written) to break the circle"))
  }
}
