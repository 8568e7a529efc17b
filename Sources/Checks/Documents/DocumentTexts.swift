import Diagnostics
import Disclosure

extension Check {
  /// What stands in a document can be searched, copied and read out.
  static let documentTexts = Check(
    id: "document-texts",
    rule: Words(
      "เอกสารมีข้อความ ชื่อเรื่อง และแท็กที่โปรแกรมอ่านได้",
      "documents have text, titles and tags that programs can read"),
    why: Words(
      "เอกสารที่เป็นภาพสแกนค้นหาและคัดลอกไม่ได้ และผู้ใช้โปรแกรมอ่านหน้าจออ่านไม่ได้เลย",
      "a scan can't be searched or copied, and says nothing to who has pages read out"),
    example: Example(
      in: "2567/o06-list/list.pdf", wrong: examplePDF(picture), right: examplePDF(text),
      beside: exampleEditions.filter { $0.key.ends(with: "2567.yml") }.merging([
        "Content/2567/o06-list/index.md":
          "---\nupdated: 31 มี.ค. 2567\nevidence: {list: list.pdf}\n---\n\nรายการอยู่ในเอกสาร\n"
      ]) { $1 })
  ) { site, _ in
    let files = site.filesByPath
    let linked = site.writtenPages.flatMap(\.page.body.outline.files).compactMap { link in
      files[link.path].map { (file: $0, place: link.place) }
    }
    var seen: Set<String> = []
    let opened = (site.documents + linked).filter {
      $0.file.look != nil && seen.insert($0.file.path).inserted
    }
    let plain = opened.filter { $0.file.look?.isScan == false }
    return opened.filter { $0.file.look?.isScan == true }.map(scan)
      + eachYear(of: plain.filter { $0.file.look?.hasTitle == false }, untitled)
      + eachYear(of: plain.filter { $0.file.look?.isTagged == false }, untagged)
  }

  private typealias Named = (file: PublishedFile, place: Place)

  private static func scan(_ file: PublishedFile, _ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "document-scanned", at: place,
      Words(
        "‘\(file.name)’ เป็นภาพสแกนที่ไม่มีข้อความ จึงค้นหา คัดลอก และอ่านออกเสียงไม่ได้",
        "‘\(file.name)’ is a scan without text: it can't be searched, copied or read out"),
      fix: Words(
        "บันทึกเป็น PDF จากไฟล์ต้นฉบับ เช่น Word หากต้องใช้ฉบับลงนาม ให้เขียนเนื้อหาไว้ในหน้านี้ด้วย",
        "save the original, such as a Word file, as PDF; if the signed copy is needed, write what it"
          + " says on this page too"))
  }

  /// Of all documents of a year in one sentence: they mostly come from the same program.
  private static func eachYear(
    of found: [Named], _ say: (_ names: Words, Place) -> Diagnostic
  ) -> [Diagnostic] {
    Dictionary(grouping: found) { $0.file.year ?? 0 }.sorted { $0.key < $1.key }.map { _, all in
      let names = all.prefix(3).map { "‘\($0.file.name)’" }.joined(separator: ", ")
      let more = all.count - 3
      let words = Words(
        more > 0 ? "\(names) และอีก \(more) ฉบับ " : "\(names) ",
        more > 0 ? "\(names) and \(more) more" : names)
      return say(words, all[0].place)
    }
  }

  private static func untitled(_ names: Words, _ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "document-untitled", at: place,
      Words("\(names.thai)ไม่มีชื่อเรื่องในไฟล์", "no title in \(names.english)"),
      fix: Words(
        "ใน Word เปิด ไฟล์ > ข้อมูล แล้วกรอกชื่อเรื่อง (Title) ก่อนบันทึกเป็น PDF",
        "in Word fill in File > Info > Title before it is saved as PDF"))
  }

  private static func untagged(_ names: Words, _ place: Place) -> Diagnostic {
    Diagnostic(
      .note, "document-untagged", at: place,
      Words(
        "\(names.thai)ไม่มีแท็กบอกหัวข้อและตาราง ผู้ใช้โปรแกรมอ่านหน้าจอจึงหาเนื้อหาได้ยาก",
        "no tags in \(names.english) say what headings and tables are, so who has it read out finds"
          + " little"),
      fix: Words(
        "ใน Word เลือก บันทึกเป็น PDF > ตัวเลือก > แท็กโครงสร้างเอกสารสำหรับการเข้าถึง",
        "in Word choose Save as PDF > Options > Document structure tags for accessibility"))
  }

  private static let text = "BT /F 12 Tf 72 700 Td (list) Tj ET"
  private static let picture = "q 400 0 0 600 72 72 cm /I Do Q"

  /// A tagged PDF with a title and a page on which something is drawn.
  private static func examplePDF(_ drawn: String) -> String {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        + "/Resources<</Font<</F 7 0 R>>/XObject<</I 8 0 R>>>>>>",
      "<</Length \(drawn.utf8.count)>>stream\n\(drawn)\nendstream",
      "<</Type/StructTreeRoot/K 6 0 R>>", "<</Type/StructElem/S/Document/P 5 0 R>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
      "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
        + "/Length 1>>stream\nA\nendstream",
      "<</Title(list)>>",
    ]
    let body = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
    return "%PDF-1.4\n\(body)trailer<</Root 1 0 R/Info 9 0 R>>\n%%EOF\n"
  }
}
