import Coverage
import Disclosure

extension ItemCoverage.Status {
  var word: Phrase {
    switch self {
    case .complete: .complete
    case .partial: .partial
    case .missing: .missing
    case .awaiting: .awaiting
    case .notApplicable: .notApplicable
    }
  }

  /// What the word says and what it does not.
  var meaning: Phrase {
    switch self {
    case .complete: .completeMeans
    case .partial: .partialMeans
    case .missing: .missingMeans
    case .awaiting: .awaitingMeans
    case .notApplicable: .notApplicableMeans
    }
  }
}

extension ItemCoverage {
  func count(_ status: ElementCoverage.Status) -> Int { elements.count { $0.status == status } }

  /// What applies of its elements, counted.
  var asked: Int { elements.count - count(.notApplicable) }

  /// Whether all that is due is shown, while more is to come.
  var isUpToDate: Bool { status == .partial && count(.missing) == 0 }

  /// The status in words; that of an item of which nothing is late says so.
  func word(_ texts: Texts) -> String {
    isUpToDate
      ? texts(.upToDate, texts.digits.text(count(.awaiting))) : texts[status.word]
  }

  /// The class of its tag.
  var look: String { (isUpToDate ? .awaiting : status).rawValue }
}

extension ElementCoverage {
  var word: Phrase {
    switch status {
    case .shown: .elementShown
    case .missing: .elementMissing
    case .awaiting: .elementAwaiting
    case .notApplicable: .elementNotApplicable
    }
  }

  /// Who vouches for the status, in words; nil when nothing was checked.
  var checkWord: Phrase? {
    switch witness {
    case .machine: .machine
    case .statement: .statement
    case nil: nil
    }
  }
}
