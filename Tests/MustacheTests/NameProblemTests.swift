import Diagnostics
import Mustache
import Testing

@Suite struct NameProblemTests {
  @Test func offersTheNearestNameInScope() {
    let shape: Shape = ["title", .section("people", ["name", "phone"]), "body"]
    #expect(
      problems("ผู้: {{titel}}\n{{#people}}{{ phne }}{{/people}}{{{bodi}}}", shape) == """
        Templates/page.mustache:1:6: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘titel’ ให้ใช้ | หมายถึง ‘title’ หรือไม่ ถ้าใช่ให้เขียน {{title}}
        There is nothing named ‘titel’ here | Did you mean ‘title’? If so, write {{title}}
        Templates/page.mustache:2:12: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘phne’ ให้ใช้ | หมายถึง ‘phone’ หรือไม่ ถ้าใช่ให้เขียน {{phone}}
        There is nothing named ‘phne’ here | Did you mean ‘phone’? If so, write {{phone}}
        Templates/page.mustache:2:33: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘bodi’ ให้ใช้ | หมายถึง ‘body’ หรือไม่ ถ้าใช่ให้เขียน {{{body}}}
        There is nothing named ‘bodi’ here | Did you mean ‘body’? If so, write {{{body}}}
        """)
  }

  @Test func listsTheNamesWhereNoneIsNear() {
    #expect(
      problems("{{#a}}{{other}}{{/a}}", [.section("a", ["x", "b"]), "b"]) == """
        Templates/page.mustache:1:7: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘other’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: x, b, a
        There is nothing named ‘other’ here | Use a name that exists here: x, b, a
        """)
    #expect(
      problems("{{^other}}{{/other}}") == """
        Templates/page.mustache:1:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘other’ ให้ใช้ | ลบ {{^other}} เพราะตรงนี้ไม่มีชื่อใดให้ใช้
        There is nothing named ‘other’ here | Delete {{^other}}: there are no names to use here
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
        ตรงนี้ไม่มีข้อมูลชื่อ ‘labels.updatd’ ให้ใช้ | หมายถึง ‘labels.updated’ หรือไม่ ถ้าใช่ให้เขียน {{labels.updated}}
        There is nothing named ‘labels.updatd’ here | Did you mean ‘labels.updated’? If so, write {{labels.updated}}
        Templates/page.mustache:1:18: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘lables.updated’ ให้ใช้ | หมายถึง ‘labels.updated’ หรือไม่ ถ้าใช่ให้เขียน {{labels.updated}}
        There is nothing named ‘lables.updated’ here | Did you mean ‘labels.updated’? If so, write {{labels.updated}}
        Templates/page.mustache:2:1: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘title.x’ ให้ใช้ | หมายถึง ‘title’ หรือไม่ ถ้าใช่ให้เขียน {{title}}
        There is nothing named ‘title.x’ here | Did you mean ‘title’? If so, write {{title}}
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
        ‘people’ is a section and can't be shown as text | Write {{#people}}…{{/people}} and use the names inside it: name, phone
        Templates/page.mustache:2:12: error template-wrong-use
        {{.}} ใช้ได้เฉพาะในส่วนที่เป็นข้อความ แต่ตรงนี้เป็นชุดข้อมูล | ใช้ชื่อที่มีให้ใช้ตรงนี้: name, phone, people
        {{.}} stands for a text, but here is a record | Use a name that exists here: name, phone, people
        """)
  }

  @Test func tellsATemplateThatIsNotThere() {
    #expect(
      described(compile("item", of: [:], for: []).problems) == """
        error template-missing
        ไม่พบแม่แบบ ‘item’ | สร้างไฟล์ item.mustache ในโฟลเดอร์ Templates
        There is no template ‘item’ | Create item.mustache in the Templates folder
        """)
  }
}
