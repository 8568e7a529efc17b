import Diagnostics
import Mustache
import Testing

@Suite struct SyntaxProblemTests {
  @Test func tellsASectionThatIsNeverClosed() {
    #expect(
      problems("<p>\nก้ {{#a}} {{^a}}", ["a"]) == """
        Templates/page.mustache:2:4: error template-unclosed-section
        ส่วน {{#a}} ไม่มีแท็กปิด | เพิ่ม {{/a}} ที่ท้ายส่วนนี้
        the section {{#a}} is never closed | add {{/a}} where the section ends
        Templates/page.mustache:2:11: error template-unclosed-section
        ส่วน {{^a}} ไม่มีแท็กปิด | เพิ่ม {{/a}} ที่ท้ายส่วนนี้
        the section {{^a}} is never closed | add {{/a}} where the section ends
        """)
  }

  @Test func tellsAFileSavedAsUTF16() {
    #expect(
      problems("<p>\n\0{\0{\0a\0}\0}", ["a"]) == """
        Templates/page.mustache:2:1: error template-null-byte
        แม่แบบนี้มีไบต์ศูนย์ (U+0000) อย่างที่พบในไฟล์ซึ่งบันทึกเป็น UTF-16 | บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส (encoding) เป็น UTF-8 หากยังมีอักขระนี้อยู่ให้ลบ
        This template holds a null byte (U+0000), as files saved as UTF-16 do | Save the file again with the encoding UTF-8; delete the sign if it still stands there
        """)
  }

  @Test func tellsASectionThatEndsAfterTheOneAroundItOnce() {
    #expect(
      problems("{{#a}}{{#b}}\n{{/a}}{{/b}}", ["a", "b"]) == """
        Templates/page.mustache:1:7: error template-unclosed-section
        ส่วน {{#b}} ยังไม่ได้ปิดก่อนถึง {{/a}} ในบรรทัดที่ 2 | เพิ่ม {{/b}} ไว้ก่อน {{/a}}
        the section {{#b}} is not closed before {{/a}} on line 2 | add {{/b}} before {{/a}}
        """)
  }

  @Test func tellsAnEndWithoutASection() {
    #expect(
      problems("ก\r\n{{ / a }}", ["a"]) == """
        Templates/page.mustache:2:1: error template-unopened-section
        {{/a}} ปิดส่วนที่ยังไม่ได้เปิด | ลบ {{/a}} หรือเพิ่ม {{#a}} ไว้ก่อนหน้า
        {{/a}} closes a section that is not open | delete {{/a}}, or add {{#a}} before it
        """)
  }

  @Test func tellsAnEndOfAnotherNameOnce() {
    #expect(
      problems("{{^items}}\n  {{/item}}\n{{#items}}{{/items}}", ["items"]) == """
        Templates/page.mustache:2:3: error template-mismatched-section
        {{/item}} ไม่ตรงกับ {{^items}} ที่เปิดไว้ในบรรทัดที่ 1 | แก้ {{/item}} เป็น {{/items}}
        {{/item}} does not match {{^items}}, opened on line 1 | change {{/item}} to {{/items}}
        """)
    #expect(compile("{{#a}}{{/b}}{{/a}}", for: ["a"]).problems.count == 1)
  }

  @Test func tellsTagsWithoutAnEndAndReadsOn() {
    #expect(
      problems("ที่{{a {{b}} {{{a}} {{! note\n{{a", ["a"]) == """
        Templates/page.mustache:1:4: error template-unclosed-tag
        แท็กที่เปิดด้วย {{ ไม่มี }} ปิดท้าย | เพิ่ม }} ที่ท้ายแท็กนี้ ก่อนขึ้นบรรทัดใหม่หรือเปิดแท็กถัดไป
        the tag that begins with {{ has no }} to end it | add }} at the end of the tag, before a new line or the next tag
        Templates/page.mustache:1:8: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘b’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: a
        there is nothing named ‘b’ here | use a name that exists here: a
        Templates/page.mustache:1:14: error template-unclosed-tag
        แท็กที่เปิดด้วย {{{ ไม่มี }}} ปิดท้าย | เพิ่ม }}} ที่ท้ายแท็กนี้ ก่อนขึ้นบรรทัดใหม่หรือเปิดแท็กถัดไป
        the tag that begins with {{{ has no }}} to end it | add }}} at the end of the tag, before a new line or the next tag
        Templates/page.mustache:1:21: error template-unclosed-tag
        แท็กที่เปิดด้วย {{ ไม่มี }} ปิดท้าย | เพิ่ม }} ที่ท้ายแท็กนี้ ก่อนขึ้นบรรทัดใหม่หรือเปิดแท็กถัดไป
        the tag that begins with {{ has no }} to end it | add }} at the end of the tag, before a new line or the next tag
        Templates/page.mustache:2:1: error template-unclosed-tag
        แท็กที่เปิดด้วย {{ ไม่มี }} ปิดท้าย | เพิ่ม }} ที่ท้ายแท็กนี้ ก่อนขึ้นบรรทัดใหม่หรือเปิดแท็กถัดไป
        the tag that begins with {{ has no }} to end it | add }} at the end of the tag, before a new line or the next tag
        """)
  }

  @Test func doesNotLetATagRunOverTheEndOfItsLine() {
    #expect(
      compile("{{a\n<p> }} {{\n a }}", for: ["a"]).problems.map(\.place)
        == [Place("Templates/page.mustache", line: 1, column: 1)])
  }

  @Test func refusesTagsThatItDoesNotKnow() {
    #expect(
      problems("{{=<% %>=}}\n{{< frame}}{{$body}}{{/body}}{{/frame}}\n{{}}{{>*a}}") == """
        Templates/page.mustache:1:1: error template-unsupported-tag
        ไม่รองรับการเปลี่ยนเครื่องหมายเปิดปิดแท็ก ({{=) | ลบแท็กนี้ แล้วใช้ {{ และ }} ตลอดทั้งไฟล์
        changed delimiters ({{=) are not supported | delete the tag and write {{ and }} throughout
        Templates/page.mustache:2:1: error template-unsupported-tag
        ไม่รองรับการสืบทอดแม่แบบ ({{<frame}}) | ย้ายเนื้อหาไปไว้ในแม่แบบย่อย แล้วเรียกด้วย {{> ชื่อ}}
        template inheritance ({{<frame}}) is not supported | move the content to a partial and include it by {{> name}}
        Templates/page.mustache:2:12: error template-unsupported-tag
        ไม่รองรับการสืบทอดแม่แบบ ({{$body}}) | ย้ายเนื้อหาไปไว้ในแม่แบบย่อย แล้วเรียกด้วย {{> ชื่อ}}
        template inheritance ({{$body}}) is not supported | move the content to a partial and include it by {{> name}}
        Templates/page.mustache:3:1: error template-unsupported-tag
        แท็กนี้ไม่มีชื่อ | ใส่ชื่อในแท็ก หรือลบแท็กนี้
        this tag has no name | write a name in the tag, or delete it
        Templates/page.mustache:3:5: error template-unsupported-tag
        ไม่รองรับแม่แบบย่อยที่ใช้ชื่อจากข้อมูล ({{> *a}}) | เขียนชื่อแม่แบบย่อยลงไปโดยตรง
        a partial named by data ({{> *a}}) is not supported | write the name of the partial itself
        """)
  }

  @Test func tellsTheFirstByteThatIsNoUTF8() {
    let file = Array("ก\nป้าย ".utf8) + [0xA1, 0xD2] + Array("{{b}}".utf8)
    let found = compile("page", of: ["page": file], for: ["a"])
    #expect(found.template == nil)
    #expect(
      described(found.problems) == """
        Templates/page.mustache:2:6: error template-not-utf8
        ไฟล์แม่แบบนี้ไม่ได้บันทึกเป็น UTF-8 | บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส (encoding) เป็น UTF-8
        this template is not saved as UTF-8 | save the file again with the encoding UTF-8
        Templates/page.mustache:2:8: error template-unknown-name
        ตรงนี้ไม่มีข้อมูลชื่อ ‘b’ ให้ใช้ | ใช้ชื่อที่มีให้ใช้ตรงนี้: a
        there is nothing named ‘b’ here | use a name that exists here: a
        """)
  }
}
