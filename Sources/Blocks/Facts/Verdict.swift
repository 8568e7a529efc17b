import Diagnostics
import Disclosure

extension BlockKind.Verdict {
  /// One thing lacks: the same words are the reason on pages and a warning at the place.
  static func lacks(_ id: String, at place: Place, _ reason: Words, fix: Words) -> Self {
    .fails(reason: reason, [Diagnostic(.warning, id, at: place, reason, fix: fix)])
  }
}

extension BlockQuestion {
  /// Where it is said what all blocks together lack: at the first of them.
  var place: Place { blocks[0].place }
}
