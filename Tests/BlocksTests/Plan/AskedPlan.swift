import Disclosure
import TestSupport

/// A block in O2 of a small site, and beside it a plan in O5.
enum AskedPlan {
  /// The block `plan`; its text may hold signs such as `⟦row⟧`.
  static func plan(
    _ fact: String, _ text: String, period: String = "in-fy", files: [String: String] = [:]
  ) throws -> AskedBlock {
    try AskedBlock(
      "plan: \(fact)", "```plan {#head}\n\(text)\n```", period: period, files: files)
  }

  /// The block `progress`; its text may hold signs such as `⟦row⟧`.
  static func progress(
    _ fact: String, _ text: String, period: String = "first-half-fy", plan: String = planned,
    files: [String: String] = [:], today: String = "2567-04-30"
  ) throws -> AskedBlock {
    try AskedBlock(
      "progress: \(fact)", "```progress {#head}\n\(text)\n```", period: period,
      files: ["Content/2567/o05-news.md": news(plan)].merging(files) { $1 }, today: today)
  }

  /// Three projects, of which the last belongs to another year.
  static let planned = """
    projects:
      - {project: ขุดลอกคลอง หมู่ที่ 2, budget: 500, start: ต.ค. 2566}
      - {project: อบรมคุณธรรม, budget: 300, start: 2566–2570}
      - {project: ซ่อมถนน, budget: 900, start: 2569}
    """

  static func news(_ plan: String) -> String {
    "---\nupdated: 2567-03-31\n---\n```plan {#news}\n\(plan)\n```\n"
  }

  /// An edition that holds the items of the small site in another year.
  static let earlier = SoundSite.edition.replacing("edition: 2567", with: "edition: 2566")
}
