/// The name of a column in spreadsheets, from 0: A, B, … Z, AA.
public func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column + 1
  while rest > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
