/// The text of a cell as a message can quote it: one line, at most 60 characters.
public func excerpt(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(60) { scalars.append(scalar == "\n" ? " " : scalar) }
  return String(scalars) + (text.unicodeScalars.dropFirst(60).isEmpty ? "" : "…")
}
