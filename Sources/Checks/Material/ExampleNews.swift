/// The entry of O5 as examples have it, with lines of its head and its text; of another item with
/// another heading.
func exampleNews(
  _ text: String = "ลอกคลองประจำปี", head: String = "updated: 31 มี.ค. 2567",
  heading: String = "ข่าว {#news}"
) -> String {
  """
  ---
  \(head)
  ---

  ## \(heading)

  \(text)

  """
}

/// The site.yml of examples, with lines below it.
func exampleSettings(_ lines: String, web: String = "https://www.tuayang.example") -> String {
  """
  municipality:
    name: เทศบาลตำบลตัวอย่าง
    type: subdistrict
    web: \(web)
  complaints: page:complaints
  \(lines)

  """
}
