import Foundation
import TestSupport
import Testing

/// What editors are told of site.yml, editions and heads.
@Suite struct SchemaTests {
  private let site: TemporarySite

  init() throws {
    site = try TemporarySite(.sample)
    try site.write(
      """
      import glob, json, re, sys, jsonschema, yaml

      # Days stay as they are written.
      class Texts(yaml.SafeLoader): pass
      Texts.yaml_implicit_resolvers = {
          sign: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
          for sign, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()}

      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for path in sorted(set(sum((glob.glob(p, recursive=True) for p in sys.argv[2:]), []))):
          text = open(path).read()
          if path.endswith(".md"):
              text = re.match("---\\n(.*?)\\n---", text, re.S).group(1)
          value = json.loads(json.dumps(yaml.load(text, Texts)))
          for flaw in validator.iter_errors(value):
              print(path, list(flaw.path), flaw.message[:200])
          print("read", file=sys.stderr)
      """, to: "judge.py")
  }

  private func judge(_ subject: String, _ paths: String) throws -> Outcome {
    try site.run(
      "oit schema \(subject) > \(subject).json && python3 judge.py \(subject).json \(paths)")
  }

  @Test(arguments: [
    ("site", "Content/site.yml"), ("edition", "Content/editions/*.yml"),
    ("entry", "Content/25??/o*.md Content/25??/o*/index.md"), ("page", "Content/pages/*.md"),
  ])
  func theSampleIsAsTheSchemasSay(subject: String, paths: String) throws {
    let outcome = try judge(
      subject, paths.split(separator: " ").map { "'\($0)'" }.joined(separator: " "))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("read\n"), "\(outcome.errors)")
  }

  @Test func aKeyThatIsNotKnownIsToldWhileOneWrites() throws {
    try site.replace("digits:", with: "digit:", in: "Content/site.yml")
    #expect(
      try judge("site", "Content/site.yml").output
        == "Content/site.yml [] Additional properties are not allowed ('digit' was unexpected)\n")
  }

  /// The tables of docs/formats.md, which list what the tool knows.
  @Test(arguments: [
    ("site", "", "key of site.yml"), ("site", "municipality", "key of municipality"),
    ("site", "contact", "key of contact"), ("entry", "", "key of an entry's head"),
    ("page", "", "key of any other page's head"), ("edition", "", "key of an edition"),
    ("edition", "item", "key of an item"), ("edition", "element", "key of an element"),
  ])
  func theKeysAreThoseOfTheTables(subject: String, part: String, heading: String) throws {
    let text = try site.run("oit schema \(subject)").output
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let within = (schema[subject == "edition" ? "$defs" : "properties"] as? [String: Any])?[part]
    let object = part.isEmpty ? schema : within as? [String: Any]
    let keys = try #require(object?["properties"] as? [String: Any]).keys
    let page = try Document("docs/formats.md")
    #expect(keys.sorted() == page.firstColumn(under: heading).sorted())
  }
}
