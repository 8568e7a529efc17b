import Disclosure
import Thai

extension Edition {
  /// What the total of the assessment loses if an item does not score, in hundredths of a point: an
  /// estimate.
  ///
  /// The rule: an item scores 100 or 0, a sub-indicator is the mean of its items, an indicator that
  /// of its sub-indicators, OIT that of its indicators, with its weight in the total. Results of
  /// ITA 2564 prove it (13 municipalities of one province); for later lists it is assumed.
  func pointsAtStake(by code: ItemCode) -> Int {
    for indicator in indicators {
      for group in indicator.groups where group.items.contains(where: { $0.code == code }) {
        let parts = indicators.count * indicator.groups.count * group.items.count
        return (oitWeight * 100 * 2 / parts + 1) / 2
      }
    }
    return 0
  }

  /// In per cent of the total.
  var oitWeight: Int {
    weights.first { $0.instrument == ItaInstrument.oit.code }?.percent ?? 40
  }
}

extension Digits {
  /// `0.57`, of hundredths.
  func text(hundredths: Int) -> String {
    let rest = hundredths % 100
    return text("\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)")
  }
}
