import Foundation
import TestSupport
import Testing

/// SIGKILL at random moments: the last good site is whole or the new one is, and the next build
/// works.
@Suite(.serialized) struct KillTests {
  static let moments = isStress ? 100 : 6

  @Test(arguments: [
    // Each begins as it says, and is killed on its way to the next site.
    ("a first build", "rm -rf disk; mkdir disk"),
    ("a rebuild with a spare", "[ -d disk/.Site.spare ] || { build; edit 0; build; }; edit 1"),
    ("a rebuild without one", "rm -rf disk/.Site.spare; [ -d disk/Site ] || build; edit 1"),
  ])
  func leavesAWholeSite(_ what: String, _ preparation: String) throws {
    let place = try FaultPlace(pages: isStress ? 600 : 300)
    let note = what == "a first build" ? "" : "note"
    try place.run("build; edit 0; build; echo ของผู้อื่น > disk/Site/note")
    var interrupted = 0
    var limit = 0.0
    for moment in 0..<Self.moments {
      try place.run("(\(preparation)) >/dev/null 2>&1")
      let isEmpty = !FileManager.default.fileExists(atPath: place.path + "/disk/Site")
      let start = ContinuousClock.now
      let build = try place.startBuild()
      if moment == 0 {
        // The first is left to end, to know how long one takes.
        build.waitUntilExit()
        limit = (ContinuousClock.now - start) / .seconds(1)
        continue
      }
      usleep(UInt32(Double.random(in: 0.2...1.1) * limit * 1_000_000))
      kill(build.processIdentifier, SIGKILL)
      build.waitUntilExit()
      if build.terminationReason == .uncaughtSignal {
        interrupted += 1
      } else {
        // The first took longer than they do now, with more work beside it.
        limit *= 0.6
      }
      let found = try place.run("[ ! -d disk/Site ] && echo none || whole disk/Site \(note)")
      #expect(found == "" || isEmpty && found == "none\n", "\(what), moment \(moment)")
      let next = try place.run("build >report 2>&1 || cat report; whole disk/Site \(note)")
      #expect(next == "", "\(what), after moment \(moment)")
    }
    #expect(interrupted > 0)
    #expect(try place.run("edit 2; build >report 2>&1 || cat report; current") == "")
    let own = [".lock", ".spare", ".texts"].map { "-e .Site\($0)" }.joined(separator: " ")
    let left = try place.run("ls -A disk | grep -v -x -e Site \(own)")
    #expect(left == "")
  }

  /// The moments that chance never finds: before each call that moves or removes something.
  @Test func leavesAWholeSiteAtEachStepOfTheSwap() throws {
    let probe = "strace -f -o /dev/null -e inject=renameat2:signal=SIGKILL true"
    guard try can("killing at a call to the system (strace is needed)", probe) else { return }
    let place = try FaultPlace(pages: 20)
    let counts = isStress ? "1 2 3 5 8 13 21 34" : "1 2 5 13"
    let calls = ["renameat2", "renameat", "unlinkat", "fsync", "openat", "linkat", "mkdirat"]
    let printed = try place.run(
      """
      build >/dev/null 2>&1; echo ของผู้อื่น > disk/Site/note
      for spare in with without; do
        for call in \(calls.joined(separator: " ")); do
          for count in \(counts); do
            edit 1
            build >/dev/null 2>&1 || echo "no build before $call $count"
            edit 2
            [ $spare = with ] || rm -rf disk/.Site.spare
            near="-P disk -P disk/Site -P disk/.Site.new -P disk/.Site.spare"
            [ $call != fsync ] || near=
            { strace -f -o /dev/null $near -e inject=$call:signal=SIGKILL:when=$count \\
              oit build --today 2567-03-31 --output disk/Site; } >/dev/null 2>&1 &&
              ended=1 || ended=0
            whole disk/Site note
            edit 3
            build >/dev/null 2>report || cat report
            whole disk/Site note
            [ $ended = 0 ] || break
            echo $call >>killed
          done
        done
      done
      current
      sort -u killed
      """)
    #expect(printed == "fsync\nlinkat\nmkdirat\nopenat\nrenameat\nrenameat2\nunlinkat\n")
  }
}
