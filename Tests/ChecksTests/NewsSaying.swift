/// The entry of O5 with this text below its heading.
func newsSaying(
  _ text: String, head: String = "updated: 2567-03-31"
) -> [String: String] {
  ["Content/2567/o05-news.md": "---\n\(head)\n---\n## ข่าว {#news}\n\n\(text)\n"]
}

/// Settings like those of the small sound site, with other lines below the municipality's.
func settings(
  _ lines: String, name: String = "เทศบาลตำบลตัวอย่าง", web: String = "https://www.tuayang.example"
) -> [String: String] {
  let text = """
    municipality:
      name: \(name)
      type: subdistrict
      district: อำเภอสมมติ
      web: \(web)
    complaints: page:complaints
    \(lines)

    """
  return ["Content/site.yml": text]
}
