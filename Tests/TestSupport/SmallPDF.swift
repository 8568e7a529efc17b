/// A PDF of empty pages, by hand: small enough to read, whole enough for poppler.
public func smallPDF(pages: Int = 1) -> String {
  let numbers = (0..<pages).map { $0 + 3 }
  let list = numbers.map { "\($0) 0 R" }.joined(separator: " ")
  let objects =
    ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(list)]/Count \(pages)>>"]
    + numbers.map { _ in "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>" }
  let body = objects.enumerated().map { "\($0 + 1) 0 obj\($1)endobj\n" }.joined()
  return "%PDF-1.4\n\(body)trailer<</Root 1 0 R>>\n%%EOF\n"
}

/// A PDF with a line of Latin text on each page.
///
/// - Parameters:
///   - texts: a line for each page, empty for a page without text.
///   - isLocked: whether it can't be opened without a password that nobody knows.
/// - Returns: what the file holds.
public func smallPDF(saying texts: [String], isLocked: Bool = false) -> String {
  let pages = texts.indices.map { 4 + 2 * $0 }
  let list = pages.map { "\($0) 0 R" }.joined(separator: " ")
  let objects =
    [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[\(list)]/Count \(pages.count)>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    + zip(texts, pages).flatMap { text, page in
      let drawn = text.isEmpty ? "" : "BT /F 12 Tf 72 700 Td (\(text)) Tj ET"
      return [
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
          + "/Contents \(page + 1) 0 R>>",
        "<</Length \(drawn.utf8.count)>>stream\n\(drawn)\nendstream",
      ]
    }
  let body = objects.enumerated().map { "\($0 + 1) 0 obj\($1)endobj\n" }.joined()
  let secret = String(repeating: "x", count: 32)
  let lock =
    isLocked
    ? "/Encrypt<</Filter/Standard/V 1/R 2/O(\(secret))/U(\(secret))/P -4>>/ID[(a)(a)]" : ""
  return "%PDF-1.4\n\(body)trailer<</Root 1 0 R\(lock)>>\n%%EOF\n"
}
