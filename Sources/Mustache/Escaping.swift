import Text

extension Value {
  /// What has no text of its own (flags, records, lists) appends nothing.
  func append(to out: inout [UInt8], escaped: Bool) {
    switch self {
    case .text(let text):
      text.utf8.withContiguousStorageIfAvailable { out.append($0, escaped: escaped) }
    case .bytes(let bytes):
      bytes.withUnsafeBufferPointer { out.append($0, escaped: escaped) }
    case .nothing, .flag, .record, .list, .texts:
      break
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: UnsafeBufferPointer<UInt8>, escaped: Bool) {
    if escaped { append(escapingHTML: text) } else { append(contentsOf: text) }
  }
}
