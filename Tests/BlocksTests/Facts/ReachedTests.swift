import TestSupport
import Testing

/// Telephones and e-mail addresses in rows, by one rule whatever their kind.
@Suite struct ReachedTests {
  @Test(arguments: [
    ("people", "- {name: ก ข, position: ค, phone: \"12\"}"),
    ("org-chart", "- {post: ก, phone: \"12\"}"),
    ("channels", "- {channel: ก, kind: complaint, how: ข, phone: \"12\"}"),
    ("ethics", "rows:\n  - {role: ประธาน, name: ก ข, position: ค, phone: \"12\"}"),
  ])
  func aTelephoneThatCannotBeRightIsAWarning(_ kind: String, _ data: String) throws {
    let site = try TemporarySite([
      "Content/2567/o05-news.md": "---\nupdated: 2567-03-31\n---\n```\(kind)\n\(data)\n```\n"
    ])
    let found = try site.read().problems.filter { $0.id == "malformed-phone" }
    #expect(found.map(\.message.english) == ["the telephone number ‘12’ is not valid"])
  }

  @Test func anEMailAddressThatIsNoneIsAWarning() throws {
    let found = try AskedBlock(
      "people: contact",
      "```people\n- {name: ก ข, position: ค, email: \"a@\", phone: 054-000-010}\n```\n")
    #expect(found.english.contains("warning: the e-mail address ‘a@’ is not valid"))
  }
}
