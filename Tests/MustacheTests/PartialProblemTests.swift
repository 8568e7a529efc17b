import Diagnostics
import Mustache
import Testing

@Suite struct PartialProblemTests {
  @Test func tellsAPartialThatIsNotThere() {
    #expect(
      problems("{{> header}}\n ก {{>parts/nav}}", partials: ["heder": ""]) == """
        Templates/page.mustache:1:1: error template-missing-partial
        ไม่พบแม่แบบย่อย ‘header’ | หากหมายถึง ‘heder’ ให้เขียน {{> heder}}
        there is no partial ‘header’ | if you mean ‘heder’, write {{> heder}}
        Templates/page.mustache:2:4: error template-missing-partial
        ไม่พบแม่แบบย่อย ‘parts/nav’ | สร้างไฟล์ parts/nav.mustache ในโฟลเดอร์ Templates หรือลบ {{> parts/nav}}
        there is no partial ‘parts/nav’ | create parts/nav.mustache in the Templates folder, or delete {{> parts/nav}}
        """)
  }

  @Test func namesTheChainOfPartialsThatIncludeEachOther() {
    #expect(
      problems("{{> a}}{{> page}}", partials: ["a": "ก\n{{> b}}", "b": " {{> a}}"]) == """
        Templates/b.mustache:1:2: error template-recursive-partial
        แม่แบบย่อยเรียกตัวเองวนไม่รู้จบ: a → b → a | ลบ {{> a}} เพื่อไม่ให้วนซ้ำ
        a partial includes itself: a → b → a | delete {{> a}} to break the circle
        Templates/page.mustache:1:8: error template-recursive-partial
        แม่แบบย่อยเรียกตัวเองวนไม่รู้จบ: page → page | ลบ {{> page}} เพื่อไม่ให้วนซ้ำ
        a partial includes itself: page → page | delete {{> page}} to break the circle
        """)
  }

  @Test func tellsAFlawOfAPartialOnceAndAtItsOwnPlace() {
    #expect(
      problems("{{> a}}\n{{#s}}\n  {{> a}}\n{{/s}}\n{{x}}", ["s"], partials: ["a": "\n{{x}}"])
        == """
        Templates/a.mustache:2:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘x’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: s
        there is nothing named ‘x’ here | use a name that exists here: s
        Templates/page.mustache:5:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘x’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: s
        there is nothing named ‘x’ here | use a name that exists here: s
        """)
  }

  @Test func findsAFlawOfASharedPartialTheSameFromEveryTemplate() {
    let partial = "{{#a}}"
    let one = compile("{{> p}}", for: ["a"], partials: ["p": partial]).problems
    let other = compile("<{{a}}>{{> p}}", for: ["a", "b"], partials: ["p": partial]).problems
    #expect(one == other)
    #expect(one.count == 1)
  }

  @Test func judgesTheNamesOfAPartialWhereItStands() {
    let shape: Shape = [.section("items", ["title"])]
    let partials = ["p": "{{title}}"]
    #expect(compile("{{#items}}{{> p}}{{/items}}", for: shape, partials: partials).problems == [])
    #expect(compile("{{> p}}", for: shape, partials: partials).problems.count == 1)
  }
}
