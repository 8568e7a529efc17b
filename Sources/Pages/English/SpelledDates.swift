import Thai

extension String {
  /// A sentence of a finding with its days and months, `2024-03-31` and `2024-03`, as pages write
  /// them.
  func withDates(_ digits: Digits) -> String {
    split(separator: " ", omittingEmptySubsequences: false).map { word in
      let date = word.utf8.prefix { $0 == 0x2D || 0x30...0x39 ~= $0 }
      let rest = word.utf8.dropFirst(date.count)
      let lengths = date.split(separator: 0x2D, omittingEmptySubsequences: false).map(\.count)
      let isMonth = lengths == [4, 2]
      guard isMonth || lengths == [4, 2, 2], rest.allSatisfy({ ",.;:)".utf8.contains($0) }),
        case .success(let day) = Day.read(String(Substring(date)) + (isMonth ? "-01" : ""))
      else { return String(word) }
      // A month is its first day without the number.
      return String(day.thai(digits).dropFirst(isMonth ? 2 : 0)) + String(Substring(rest))
    }.joined(separator: " ")
  }
}
