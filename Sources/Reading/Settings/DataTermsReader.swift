import Diagnostics
import Disclosure
import Text
import YAML

extension SettingsReader {
  /// What site.yml says of the data sets; nil for `false`.
  mutating func dataTerms(_ node: DataNode?) -> DataTerms? {
    guard let node, !node.isAbsent else { return .unsaid }
    if node.text == "false" { return nil }
    guard
      let fields = Fields(
        node, known: ["owner", "email", "licence", "objective", "category"], &problems)
    else { return .unsaid }
    let email = fields.text("email", &problems)
    if let email, !isEmail(email), let place = fields["email"]?.place {
      problems.append(.malformedEmail(email, at: place))
    }
    return DataTerms(
      owner: fields.text("owner", &problems), email: email,
      licence: fields.text("licence", &problems), objective: fields.text("objective", &problems),
      category: fields.text("category", &problems))
  }
}
