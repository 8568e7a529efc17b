import Cores
import Foundation
import TestSupport
import Testing

/// The tool itself against what only a process can meet: odd things in the places of files, outputs
/// that are somebody's, environments, and texts that would take all memory and time.
@Suite(.serialized) struct ProgramAttackTests {
  @Test(arguments: ProgramAttack.all.map(\.name))
  func everyAttemptIsHeld(_ name: String) throws {
    let kind = try #require(ProgramAttack.all.first { $0.name == name })
    let all = kind.attacks()
    let attacks = stride(from: 0, to: all.count, by: AttackTests.step).map { all[$0] }
    let base = try TemporaryFolder()
    for (path, text) in SoundSite.files { try base.write(text, to: path) }
    try base.copy("Templates")
    #expect(try base.run("oit build --today 2567-03-31").status == 0)
    let failures = concurrentMap(attacks.count, atATime: 1) { number in
      do { return try attacks[number].failure(onCopyOf: base) } catch { return "\(error)" }
    }
    for (attack, failure) in zip(attacks, failures) {
      if let failure { Issue.record("\(attack.name.prefix(200)): \(failure)") }
    }
    print(
      "attack: \(name): \(attacks.count) of \(all.count) attempts,",
      "\(failures.compactMap { $0 }.count) not held")
    fflush(nil)
  }
}
