import Diagnostics
import TestSupport
import Testing

/// Every warning and note of the sample, with the reason why it is right.
@Suite struct SampleFindingTests {
  /// Findings of one id whose path begins so, on one of the days.
  private struct Right {
    let id: String
    let path: String
    let reason: String

    init(_ id: String, _ path: String, _ reason: String) {
      (self.id, self.path, self.reason) = (id, path, reason)
    }

    func covers(_ finding: Diagnostic) -> Bool {
      finding.id == id && finding.place?.path.hasPrefix("Content/\(path)") ?? false
    }
  }

  private static let right = [
    Right(
      "csv-windows-874", "2566/o21", "old spreadsheets save so; the file shows that it is read"),
    Right("csv-windows-874", "2567/o17", "the same"),
    Right("person-without-contact", "2566/o02", "the deputy has no telephone there"),
    Right("unfinished-entry", "2566/o38", "the entry says so itself"),
    Right("ethics-without-training", "2566/o40", "the page tells of an order alone"),
    Right("person-without-photo", "2567/o02", "the secretary has no photo"),
    Right("missing-element", "2567/o14", "the list has columns of its own, not the form"),
    Right(
      "missing-element", "2567/o08", "on the later day the first half is over, and no report there"),
    Right("missing-element", "2569", "what was due by the later day is not there yet"),
    Right("updated-before-end", "2567/o08", "the report was written before its half was over"),
    Right("training-still-ahead", "2567/o21", "the training is to be held in summer"),
    Right("review-due", "2567", "the day of review is past on the later day"),
    Right("updated-in-future", "2568", "on the earlier day that year is to come"),
    Right("updated-in-future", "2569", "the same"),
    Right("signed-in-future", "2568/o21", "the same"),
    Right("activity-still-ahead", "2568/o21", "the same"),
    Right("declaration-without-original", "2568/o21", "no signed copy is put there"),
    Right("signer-not-compared", "2568/o21", "O2 of that year is not begun"),
    Right("document-untagged", "2567", "the program that made the PDFs of that year sets no tags"),
    Right("unstarted-item", "editions", "entries that nobody has begun"),
  ]

  @Test func eachIsRight() throws {
    let site = try TemporarySite(.sample)
    let found = try ["2567-03-31", "2569-03-31"].flatMap {
      try site.read(today: $0, texts: .built).problems
    }
    #expect(!found.contains { $0.severity == .error })
    let wrong = found.filter { finding in !Self.right.contains { $0.covers(finding) } }
    #expect(wrong.isEmpty, "\(site.text(of: wrong, .english))")
    let idle = Self.right.filter { right in !found.contains { right.covers($0) } }
    #expect(idle.isEmpty, "\(idle.map { "\($0.id) \($0.path)" })")
  }
}
