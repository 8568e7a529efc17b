import Diagnostics
import Disclosure
import Thai
import YAML

extension EditionReader {
  mutating func weights(_ fields: Fields) -> [(instrument: String, percent: Int)] {
    fields.pairs("weights", &problems).compactMap { pair in
      guard let percent = number(pair.value) else { return nil }
      return (pair.key, Int(percent))
    }
  }

  mutating func grading(_ node: DataNode?) -> GradingRule? {
    guard let node,
      let fields = Fields(
        node, known: ["weights", "grades"], required: ["weights", "grades"], &problems)
    else { return nil }
    let grades = fields.list("grades").compactMap { node -> Grade? in
      guard
        let grade = Fields(
          node, known: ["grade", "from", "each"], required: ["grade", "from"], &problems),
        let name = grade.text("grade", &problems), let from = grade["from"].flatMap({ number($0) })
      else { return nil }
      return Grade(name: name, from: from, each: grade["each"].flatMap { number($0) })
    }
    return GradingRule(weights: weights(fields), grades: grades)
  }

  mutating func deadline(_ node: DataNode) -> Deadline? {
    guard
      let fields = Fields(
        node, known: ["date", "text", "source"], required: ["date", "text", "source"], &problems),
      let date = fields.day("date", &problems), let text = fields.text("text", &problems),
      let source = fields.text("source", &problems)
    else { return nil }
    return Deadline(date: date, text: text, source: source)
  }
}
