import Disclosure

extension BlockRecord.Cell {
  /// What is written there as text; none where it is read as something else.
  var texts: [String] {
    switch value {
    case .text(let text)?: [text]
    case .texts(let texts)?: texts
    default: []
    }
  }
}
