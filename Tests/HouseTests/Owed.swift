/// What does not keep a rule of the house yet, a list for each rule.
///
/// They may only become shorter: whoever sets something right takes its line away, and nobody adds
/// one. `PaidTests` names the lines that can go.
enum Owed {
  /// `who whom`, imports that are still to be cut.
  static let imports: Set<String> = []

  /// Files of more than 250 lines.
  static let longFiles: Set<String> = []

  /// Targets that hold more than three tenths of all lines.
  static let largeTargets: Set<String> = []

  /// Types that bear the name of a module.
  static let namesOfModules: Set = [
    "Artifact",
    "QRCode",
  ]

  /// Targets whose tests are part of another's.
  static let untested: Set = ["ArtifactTests"]

  /// Ids put together from parts, an underscore for each part that is not in the text.
  static let composedIDs: Set<String> = []

  /// Ids that stand in several places, each with the reason.
  static let idsInSeveralPlaces = [
    "broken-yaml": "what libyaml says, and what it can't say: a tab, a sign that is reserved",
    "control-character": "read in a text and in a table",
    "csv-after-quote": "one cell, two ways in which it goes on",
    "empty-file": "a page of no bytes, and one of blanks alone",
    "invalid-id": "written behind a heading, and as a key of the head",
    "item-not-asked": "an entry, and the item that oit new is asked for",
    "months-missing": "of a series, and of a table by months",
    "nested-too-deep": "Markdown and YAML",
    "not-a-mapping": "the head of a page, a block, and what lies in them",
    "not-utf8": "a text and a table",
    "output-not-ours": "an output without a manifest, and one with another's",
    "unknown-word": "in a block and in YAML",
  ]
}
