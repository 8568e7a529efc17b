import Diagnostics
import Disclosure

extension Check {
  /// A picture of a few pixels shows nobody; of a heavy one reading tells.
  static let pictureSizes = Check(
    id: "picture-sizes",
    rule: Words("ภาพใหญ่พอที่จะมองเห็น", "pictures are large enough to see something"),
    why: Words("ภาพที่มองไม่เห็นไม่แสดงว่าเป็นใคร", "a picture in which nothing is seen shows nobody"),
    example: Example(
      in: "2567/o02-executives/small.gif", wrong: "GIF89a\u{10}\0\u{10}\0;\n",
      right: "GIF89a\0\u{1}\0\u{1};\n",
      beside: ["Content/2567/o05-news.md": exampleNews("![นายก](o02-executives/small.gif)")])
  ) { site, _ in
    site.writtenPages.flatMap(\.page.body.outline.files).compactMap { link in
      guard let file = site.filesByPath[link.path], file.isPicture else { return nil }
      guard let pixels = file.pixels, min(pixels.width, pixels.height) < 60 else { return nil }
      return Diagnostic(
        .warning, "tiny-picture", at: link.place,
        "ภาพ \(file.name) มีเพียง \(pixels.width) × \(pixels.height) พิกเซล จึงมองไม่เห็นว่าเป็นภาพใด",
        "\(file.name) has \(pixels.width) × \(pixels.height) pixels, too few to see anything",
        fix: "ใช้ภาพต้นฉบับที่กว้างอย่างน้อย 300 พิกเซล", "use the original, 300 pixels wide or more")
    }
  }
}
