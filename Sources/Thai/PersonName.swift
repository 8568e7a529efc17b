import Text

/// Whether two names are those of one person: blanks between the words and a title before the name
/// do not count.
public func isSamePerson(_ one: String, _ other: String) -> Bool {
  let (one, other) = (plain(one), plain(other))
  return one == other || untitled(one) == untitled(other)
}

private func plain(_ name: String) -> String {
  name.utf8.split(separator: 0x20).map { String(Substring($0)) }.joined(separator: " ")
}

private func untitled(_ name: String) -> String {
  for title in ["นางสาว", "นาง", "นาย"] where name.begins(with: title) {
    return plain(String(Substring(name.utf8.dropFirst(title.utf8.count))))
  }
  return name
}
