import Cores
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Thousands of attempts, kind by kind, each on a site of its own.
///
/// No crash, no wait, no script on a page, nothing of what lies outside. `make stress` makes them
/// all, `make test` a few of each kind.
@Suite(.serialized) struct AttackTests {
  /// One in so many is made; `OIT_ATTACK_STEP` says otherwise.
  static let step =
    ProcessInfo.processInfo.environment["OIT_ATTACK_STEP"].flatMap { Int($0) }
    ?? (isStress ? 1 : 211)

  enum Outcome {
    case refused, published
    case failed(String)
  }

  @Test(arguments: AttackKind.all.map(\.name))
  func everyAttemptIsHeld(_ name: String) throws {
    let kind = try #require(AttackKind.all.first { $0.name == name })
    let all = kind.attacks()
    let attacks = stride(from: 0, to: all.count, by: Self.step).map { all[$0] }
    let audit = Audit()
    let outcomes = concurrentMap(attacks.count, atATime: 4) { outcome(of: attacks[$0], audit) }
    var count = (refused: 0, published: 0, failed: 0)
    for (attack, outcome) in zip(attacks, outcomes) {
      switch outcome {
      case .refused: count.refused += 1
      case .published: count.published += 1
      case .failed(let why):
        count.failed += 1
        if count.failed < 20 { Issue.record("\(attack.name): \(why)") }
      }
    }
    print(
      "attack: \(name): \(attacks.count) of \(all.count) attempts, \(count.refused) refused,",
      "\(count.published) published as texts, \(count.failed) not held")
    fflush(nil)
    #expect(attacks.count > 0)
  }

  private func outcome(of attack: Attack, _ audit: Audit) -> Outcome {
    do {
      let site = try TemporarySite(.nothing)
      for (path, text) in SoundSite.files where !attack.left.contains(path) {
        try site.write(text, to: path)
      }
      for name in ["secret.md", "secret.csv", "secret.yml"] {
        try site.write(Audit.secret, to: name)
      }
      let hasTemplates = attack.files.keys.contains { $0.hasPrefix("Templates/") }
      if hasTemplates {
        try site.addTemplates()
      } else {
        try site.link("Templates", to: repository.appending(path: "Templates").path)
      }
      // A name that can't be had on this disk is no attempt.
      for (path, bytes) in attack.files { try? site.write(bytes, to: path) }
      return try withExtendedLifetime(site) { try outcome(of: attack, at: site, audit) }
    } catch {
      return .failed("\(error)")
    }
  }

  private func outcome(of attack: Attack, at site: TemporarySite, _ audit: Audit) throws -> Outcome
  {
    let start = ContinuousClock.now
    var said: [Diagnostic] = []
    var outcome = Outcome.published
    do {
      let rendered = try site.render()
      said = rendered.problems
      let flaws = audit.flaws(of: rendered)
      if !flaws.isEmpty { outcome = .failed(flaws.prefix(3).joined(separator: "; ")) }
      if attack.mustFail { outcome = .failed("it is published") }
    } catch let unreadable as RenderedSite.Unreadable {
      said = unreadable.problems
      outcome = said.contains { $0.severity == .error } ? .refused : .failed("nothing is said")
    }
    let time = ContinuousClock.now - start
    if time > .seconds(20) { return .failed("it takes \(time)") }
    for language in Language.allCases {
      let text = site.text(of: said, language)
      if text.contains(Audit.secret) || text.contains("root:") {
        return .failed("a report tells a secret")
      }
      // A tab of the line that is shown stays one.
      if text.unicodeScalars.contains(where: {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0 == "\u{202E}"
      }) {
        return .failed("a report holds signs for terminals: \(text.debugDescription.prefix(300))")
      }
    }
    return outcome
  }
}
