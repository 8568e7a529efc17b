import Diagnostics
import Disclosure
import Thai

extension TargetResolver {
  /// `topic:executives`, `topic:2566/laws`: the item with a topic, whatever its number is.
  func topic(_ text: String, _ fragment: String?) -> Result<Target, TargetProblem> {
    // In pages/ the newest year that has entries.
    guard let name = ItemName(text), case .topic(let topic) = name.part,
      let year = name.year ?? self.year
        ?? site.map.years.filter({ site.items[$0] != nil }).max() ?? site.items.keys.max()
    else { return .failure(.unknownTopic(text, nearest: nil)) }
    // That its edition can't be read, or is not there, is said once.
    if let code = site.topics[year]?[topic] {
      return .success(.page(.item(year, code), fragment: fragment))
    }
    if site.unread.contains(year) { return .success(.page(.home, fragment: nil)) }
    let others = site.topics.filter { $0.value[topic] != nil }.keys.sorted()
    if others.isEmpty {
      let known = (site.topics[year] ?? [:]).keys.sorted()
      return .failure(.unknownTopic(text, nearest: nearest(topic, among: known)))
    }
    return .failure(.topic(topic, notIn: year, but: others))
  }

  /// The item that a text such as `topic:2566/laws` names; nil where none has the topic.
  func item(ofTopic text: String) -> (year: Int?, code: ItemCode)? {
    guard let name = ItemName(text), case .topic(let topic) = name.part else { return nil }
    return (name.year ?? year).flatMap { site.topics[$0]?[topic] }.map { (name.year, $0) }
  }
}

extension TargetProblem {
  fileprivate static func unknownTopic(_ text: String, nearest: String?) -> TargetProblem {
    TargetProblem(
      severity: .error, id: "unknown-topic",
      message: Words("แบบวัดไม่มีเรื่อง ‘\(text)’", "no edition has the topic ‘\(text)’"),
      fix: nearest.map { Words("แก้เป็น topic:\($0)", "write topic:\($0)") }
        ?? Words(
          "เขียนคำหลัง topic: ของข้อในแบบวัด เช่น topic:executives",
          "write what stands behind topic: in the edition, such as topic:executives"))
  }

  fileprivate static func topic(
    _ topic: String, notIn year: Int, but others: [Int]
  ) -> TargetProblem {
    let years = others.map(String.init).joined(separator: ", ")
    return TargetProblem(
      severity: .error, id: "topic-not-asked",
      message: Words(
        "แบบวัดปี \(year) ไม่มีเรื่อง ‘\(topic)’ ซึ่งมีในปี \(years)",
        "the edition of \(year) has no topic ‘\(topic)’, which that of \(years) has"),
      fix: Words(
        "ระบุปีด้วย เช่น topic:\(others[others.count - 1])/\(topic)",
        "name the year, as in topic:\(others[others.count - 1])/\(topic)"))
  }
}
