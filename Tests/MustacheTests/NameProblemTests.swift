import Diagnostics
import Mustache
import Testing

@Suite struct NameProblemTests {
  @Test func offersTheNearestNameInScope() {
    let shape: Shape = ["title", .section("people", ["name", "phone"]), "body"]
    #expect(
      problems("ผู้: {{titel}}\n{{#people}}{{ phne }}{{/people}}{{{bodi}}}", shape) == """
        Templates/page.mustache:1:6: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘titel’ ให้ใช้ | หากหมายถึง ‘title’ ให้เขียน {{title}}
        there is nothing named ‘titel’ here | if you mean ‘title’, write {{title}}
        Templates/page.mustache:2:12: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘phne’ ให้ใช้ | หากหมายถึง ‘phone’ ให้เขียน {{phone}}
        there is nothing named ‘phne’ here | if you mean ‘phone’, write {{phone}}
        Templates/page.mustache:2:33: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘bodi’ ให้ใช้ | หากหมายถึง ‘body’ ให้เขียน {{{body}}}
        there is nothing named ‘bodi’ here | if you mean ‘body’, write {{{body}}}
        """)
  }

  @Test func listsTheNamesWhereNoneIsNear() {
    #expect(
      problems("{{#a}}{{other}}{{/a}}", [.section("a", ["x", "b"]), "b"]) == """
        Templates/page.mustache:1:7: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘other’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: x, b, a
        there is nothing named ‘other’ here | use a name that exists here: x, b, a
        """)
    #expect(
      problems("{{^other}}{{/other}}") == """
        Templates/page.mustache:1:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘other’ ให้ใช้ | ลบ {{^other}} เพราะตรงนี้ไม่มีชื่อใดให้ใช้
        there is nothing named ‘other’ here | delete {{^other}}: there are no names to use here
        """)
  }

  @Test func doesNotSeeTheNamesOfASectionOutsideIt() {
    let shape: Shape = ["list", .section("people", ["phone"])]
    #expect(compile("{{#people}}{{/people}}{{phone}}", for: shape).problems.count == 1)
    #expect(compile("{{^people}}{{phone}}{{/people}}", for: shape).problems.count == 1)
  }

  @Test func judgesEachPartOfADottedName() {
    let shape: Shape = [.section("labels", ["updated"]), "title"]
    #expect(
      problems("{{labels.updatd}}{{lables.updated}}\n{{title.x}}", shape) == """
        Templates/page.mustache:1:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘labels.updatd’ ให้ใช้ | หากหมายถึง ‘labels.updated’ ให้เขียน {{labels.updated}}
        there is nothing named ‘labels.updatd’ here | if you mean ‘labels.updated’, write {{labels.updated}}
        Templates/page.mustache:1:18: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘lables.updated’ ให้ใช้ | หากหมายถึง ‘labels.updated’ ให้เขียน {{labels.updated}}
        there is nothing named ‘lables.updated’ here | if you mean ‘labels.updated’, write {{labels.updated}}
        Templates/page.mustache:2:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘title.x’ ให้ใช้ | หากหมายถึง ‘title’ ให้เขียน {{title}}
        there is nothing named ‘title.x’ here | if you mean ‘title’, write {{title}}
        """)
  }

  @Test func judgesTheNamesInASectionWhoseNameIsMistyped() {
    let shape: Shape = [.section("people", ["name"]), "title"]
    #expect(
      compile("{{#peopel}}{{nmae}}{{name}}{{/peopel}}", for: shape).problems.map(\.place?.column)
        == [1, 12])
    #expect(compile("{{#else}}{{x}}{{.}}{{/else}}", for: shape).problems.count == 1)
  }

  @Test func refusesASectionAsText() {
    let shape: Shape = [.section("people", ["name", "phone"])]
    #expect(
      problems("{{people}}\n{{#people}}{{.}}{{/people}}", shape) == """
        Templates/page.mustache:1:1: error template-wrong-use
        ‘people’ เป็นชุดข้อมูล จึงแสดงเป็นข้อความไม่ได้ | เขียน {{#people}}…{{/people}} แล้วใช้ชื่อที่อยู่ข้างใน: name, phone
        ‘people’ is a section and can't be shown as text | write {{#people}}…{{/people}} and use the names inside it: name, phone
        Templates/page.mustache:2:12: error template-wrong-use
        {{.}} ใช้ได้เฉพาะในส่วนที่เป็นข้อความ แต่ตรงนี้เป็นชุดข้อมูล | ใช้ชื่อที่มีให้ใช้ตรงนี้: name, phone, people
        {{.}} stands for a text, but here is a record | use a name that exists here: name, phone, people
        """)
  }

  @Test func tellsATemplateThatIsNotThere() {
    #expect(
      described(compile("item", of: [:], for: []).problems) == """
        error template-missing
        ไม่พบแม่แบบ ‘item’ | สร้างไฟล์ item.mustache ในโฟลเดอร์ Templates
        there is no template ‘item’ | create item.mustache in the Templates folder
        """)
  }
}
