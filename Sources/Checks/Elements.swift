import Diagnostics
import Disclosure

extension Check {
  /// Reports what coverage found missing, doubtful or contradictory, at its place.
  static let elements = Check(
    id: "elements",
    rule: Words("ทุกองค์ประกอบที่ครบกำหนดมีหลักฐาน", "every element that is due is shown")
  ) { _, coverage in
    coverage.years.flatMap(\.items).flatMap(\.elements).flatMap(\.problems)
  }
}
