/// The entry of O5 with these lines in its head.
func news(_ head: String) -> [String: String] {
  ["Content/2567/o05-news.md": "---\n\(head)---\n## ข่าว {#news}\n\nก\n"]
}
