import Thai

/// The dates that an item or element of edition N speaks about (docs/formats.md, section 2).
public enum Period: String, Sendable, CaseIterable {
  /// Today: what is current on the day it is looked at.
  case standing
  /// Made, announced or done from 1 Oct N−1 to 30 Sep N.
  case inFY = "in-fy"
  /// In force from 1 Oct N−1 to 30 Sep N.
  case inForceFY = "in-force-fy"
  /// A span of years that holds fiscal year N.
  case coversFY = "covers-fy"
  /// 1 Oct N−1 to 31 Mar N.
  case firstHalfFY = "first-half-fy"
  /// 1 Oct N−2 to 30 Sep N−1.
  case previousFY = "previous-fy"
  /// The result of ITA N−1.
  case previousITA = "previous-ita"

  /// The day from which it is asked, its beginning or the end of the half year; nil for what always
  /// is.
  public func due(in edition: Int) -> Day? {
    switch self {
    case .standing: nil
    case .firstHalfFY: .secondHalf(ofFiscalYear: edition)
    case .inFY, .inForceFY, .coversFY, .previousFY, .previousITA: .start(ofFiscalYear: edition)
    }
  }

  /// The day before which no page can tell of it: before a year began there is nothing of it, and
  /// what is asked of a whole year is not known in its first half; nil for what may be older.
  public func earliestUpdate(in edition: Int) -> Day? {
    switch self {
    case .standing, .coversFY, .inForceFY: nil
    case .inFY, .firstHalfFY: .start(ofFiscalYear: edition)
    case .previousFY, .previousITA: .secondHalf(ofFiscalYear: edition - 1)
    }
  }

  /// Whether it is too early to ask, since the period has not begun or is not over.
  public func isAwaited(in edition: Int, on today: Day) -> Bool {
    due(in: edition).map { today < $0 } ?? false
  }

  /// Whether evidence that lies under another year may still show the element.
  public var allowsEvidenceOfAnotherYear: Bool {
    switch self {
    case .standing, .coversFY, .inForceFY: true
    case .inFY, .firstHalfFY, .previousFY, .previousITA: false
    }
  }

  /// The days that it means in an edition; today for what is current.
  public func span(in edition: Int, on today: Day) -> Span {
    switch self {
    case .standing: .day(today)
    case .inFY, .inForceFY, .coversFY: .fiscalYear(edition)
    case .firstHalfFY: .firstHalf(ofFiscalYear: edition)
    case .previousFY, .previousITA: .fiscalYear(edition - 1)
    }
  }
}
