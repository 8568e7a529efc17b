import Coverage
import Disclosure
import Mustache

/// The result with that of the year before, which the edition before analysed.
func besideYearBefore(
  _ data: BlockData, _ surroundings: BlockSurroundings
) -> [Value] {
  guard let result = data.value as? ItaResult, let year = result.year,
    let before = surroundings.result(of: year - 1)
  else { return data.view }
  return ItaResultView.values(
    result, data.table, surroundings.site.settings.digits, after: before)
}

extension BlockSurroundings {
  /// The result of a year in the entry that analyses it: the item of the same topic, one year later.
  func result(of resultYear: Int) -> ItaResult? {
    guard let topic = item.topics.first, let year = site[resultYear + 1],
      let item = year.edition.items.first(where: { $0.topics.contains(topic) }),
      let found = try? others("ita-result", in: item.code, of: year.year, ItaResult.self).get()
    else { return nil }
    return found.first { $0.year == resultYear }
  }
}
