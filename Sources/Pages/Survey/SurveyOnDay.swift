import Disclosure
import Mustache
import Thai

/// A year's EIT survey on a day; without dates nothing is said of open or closed.
struct SurveyOnDay: Sendable {
  let survey: Survey
  let day: Day

  static let view: View<Shown<SurveyOnDay>> = [
    .text("year") { $0.number($0.survey.year) },
    .text("href") { $0.href(.survey($0.survey.year)) },
    .text("url") { $0.survey.url },
    .part("from", Day.view) { $0.with($0.survey.from) },
    .part("to", Day.view) { $0.with($0.survey.to) },
    .flag("isOpen") { $0.isOpen },
    .flag("isClosed") { $0.isOver && !$0.isAhead },
    .flag("isAhead") { $0.isAhead },
  ]

  var isOpen: Bool { isDated && !isAhead && !isOver }
  private var isDated: Bool { survey.from != nil || survey.to != nil }
  private var isAhead: Bool { survey.from.map { day < $0 } ?? false }
  private var isOver: Bool { survey.to.map { $0 < day } ?? false }
}
