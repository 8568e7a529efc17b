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
