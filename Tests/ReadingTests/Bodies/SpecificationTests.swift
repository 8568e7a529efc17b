import Disclosure
import Reading
import Testing

@Suite struct SpecificationTests {
  @Test func rendersEveryExampleWithoutRawHTMLAsTheSpecificationSays() throws {
    let all = Specification.examples
    guard !all.isEmpty else {
      Issue.record("The specification is missing in \(Specification.folder.path): run `make test`")
      return
    }
    let enabled = all.filter { !$0.isDisabled }
    for example in all where example.isDisabled {
      print("left out: \(example.testDescription) is disabled by the specification")
    }
    let made = enabled.map { example in
      let html = Markdown.html(
        Array(example.markdown.utf8), extensions: example.extensions, footnotes: false)
      return (example, String(decoding: html, as: UTF8.self))
    }
    let compared = made.filter { !$0.1.contains("<!-- raw HTML omitted -->") }

    #expect(all.count == 673)
    #expect(all.count - enabled.count == 2)
    #expect(enabled.count - compared.count == 71)
    #expect(compared.count == 600)
    let expected = try Specification.normalised(compared.map(\.0.html))
    let found = try Specification.normalised(compared.map(\.1))
    try #require(expected.count == compared.count && found.count == compared.count)
    for (index, (example, _)) in compared.enumerated() {
      #expect(found[index] == expected[index], "\(example.testDescription)")
    }
  }
}
