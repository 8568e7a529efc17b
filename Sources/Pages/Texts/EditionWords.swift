import Disclosure
import Thai

extension Item {
  /// The dates asked for, in the edition's words or in those of its period.
  func asks(in year: Int, _ texts: Texts) -> String {
    asks.map(texts.digits.sentence) ?? period.words(in: year, texts)
  }
}

extension Period {
  /// The dates meant in an edition, for items whose edition gives no words of its own.
  func words(in year: Int, _ texts: Texts) -> String {
    switch self {
    case .standing: texts[.standing]
    case .inFY: words(.inFY, year, texts)
    case .inForceFY: words(.inForceFY, year, texts)
    case .coversFY: words(.coversFY, year, texts)
    case .firstHalfFY: words(.firstHalfFY, year, texts)
    case .previousFY: words(.previousFY, year - 1, texts)
    case .previousITA: words(.previousITA, year - 1, texts)
    }
  }

  private func words(_ phrase: Phrase, _ year: Int, _ texts: Texts) -> String {
    texts.digits.text(texts(phrase, "\(year)"))
  }
}

extension Confidence {
  var words: Phrase {
    switch self {
    case .high: .high
    case .medium: .medium
    case .low: .low
    case .draft: .draft
    }
  }
}

extension Origin {
  /// The parts of an item that no document of this year's list confirms, and their sources; nil
  /// when all is confirmed.
  func unconfirmed(_ texts: Texts) -> String? {
    guard isDoubtful else { return nil }
    return doubtful.map { texts(.doubt, texts[$0.part], texts[$0.kind?.words ?? .noSource]) }
      .joined(separator: " ")
  }

  var isDoubtful: Bool { !doubtful.isEmpty }

  private var doubtful: [(part: Phrase, kind: Kind?)] {
    [(.titleOfItem, title), (.elementsOfItem, elements), (.periodOfItem, period)]
      .filter { !($0.1?.isConfirmed ?? false) }
  }
}

extension Origin.Kind {
  var words: Phrase {
    switch self {
    case .seed: .seed
    case .web: .web
    case .neighbour: .neighbour
    case .sister: .sister
    case .observed: .observed
    case .background: .background
    }
  }
}

extension Edition {
  /// Its first and last day: `1 ตุลาคม 2566 – 30 กันยายน 2567`.
  func span(_ texts: Texts) -> String {
    texts.digits.text(texts(.span, "\(year - 1)", "\(year)"))
  }

  /// The way from a year's pages to its index.
  func crumb(_ texts: Texts) -> Crumb { Crumb(texts.fiscalYear(year), .coverage(year)) }
}
