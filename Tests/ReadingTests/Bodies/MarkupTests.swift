import Testing

@Suite struct MarkupTests {
  @Test func dropsRawHTMLWithAWarning() throws {
    let page = try WrittenPage("<div>\nลับ\n</div>\n\nเห็น <b>หนา</b> <script>x</script>\n")
    #expect(page.html == "<p>เห็น หนา x</p>\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: ไม่แสดง HTML ‘<div>’ รวมทั้งข้อความจนถึงบรรทัดที่ 6 [raw-html]
            4 | <div>
              | ^
            แก้ไข: เขียนเป็น Markdown แทน
        Content/2567/o01-structure/index.md:8:6: warning: ไม่แสดงแท็ก HTML ‘<b>’ [raw-html]
            8 | เห็น <b>หนา</b> <script>x</script>
              |     ^
            แก้ไข: เขียนเป็น Markdown แทน
        Content/2567/o01-structure/index.md:8:12: warning: ไม่แสดงแท็ก HTML ‘</b>’ [raw-html]
            8 | เห็น <b>หนา</b> <script>x</script>
              |           ^
            แก้ไข: เขียนเป็น Markdown แทน
        Content/2567/o01-structure/index.md:8:17: warning: ไม่แสดงแท็ก HTML ‘<script>’ [raw-html]
            8 | เห็น <b>หนา</b> <script>x</script>
              |                ^
            แก้ไข: เขียนเป็น Markdown แทน
        Content/2567/o01-structure/index.md:8:26: warning: ไม่แสดงแท็ก HTML ‘</script>’ [raw-html]
            8 | เห็น <b>หนา</b> <script>x</script>
              |                         ^
            แก้ไข: เขียนเป็น Markdown แทน

        """)
  }

  @Test func dropsACommentThatStandsAloneSilently() throws {
    let page = try WrittenPage("<!-- งานแผน\n\nแก้ภายหลัง -->\n\nเห็น <!-- ใน --> แล้ว\n")
    #expect(page.html == "<p>เห็น  แล้ว</p>\n")
    #expect(page.found == [])
  }

  @Test func makesALineBreakOfBR() throws {
    let page = try WrittenPage("หนึ่ง<br>สอง<BR />สาม\n")
    #expect(page.html == "<p>หนึ่ง<br />\nสอง<br />\nสาม</p>\n")
    #expect(page.found == [])
  }

  @Test func keepsLineBreaksAndDownloadsInACell() throws {
    let page = try WrittenPage(
      "| ก |\n|---|\n| หนึ่ง<br>[สอง](<แผน งาน.docx>) **ก<br>ข** <b>ค</b> |\n",
      files: ["Content/2567/o01-structure/แผน งาน.docx": "paper"])
    #expect(
      page.html == """
        <div class="table" role="region" tabindex="0" aria-label="ตาราง"><table>
        <thead>
        <tr>
        <th scope="col">ก</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>หนึ่ง<br />
        <a href="file-e490bccd.docx" download="แผน งาน.docx">สอง (DOCX 1 KB)</a> <strong>ก<br />
        ข</strong> ค</td>
        </tr>
        </tbody>
        </table></div>

        """)
    #expect(page.found == ["6:45 raw-html", "6:49 raw-html"])
  }

  @Test func framesATable() throws {
    let page = try WrittenPage(
      """
      | รายการ | วงเงิน | วันที่ |
      |:---|---:|:---:|
      | ถนน | 100 | 1 |

      """)
    #expect(
      page.html == """
        <div class="table" role="region" tabindex="0" aria-label="ตาราง"><table>
        <thead>
        <tr>
        <th scope="col" class="left">รายการ</th>
        <th scope="col" class="right">วงเงิน</th>
        <th scope="col" class="center">วันที่</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row" class="left">ถนน</th>
        <td class="right whole">100</td>
        <td class="center">1</td>
        </tr>
        </tbody>
        </table></div>

        """)
  }

  @Test func namesTheWayBackFromAFootnoteInThai() throws {
    let page = try WrittenPage("ข้อความ[^1]\n\n[^1]: หมายเหตุ\n")
    #expect(
      page.html == """
        <p>ข้อความ<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p>หมายเหตุ <a href="#fnref-1" class="footnote-backref" data-footnote-backref aria-label="กลับไปยังจุดที่อ้างอิง">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func marksAPlaceForEachBlock() throws {
    let page = try WrittenPage(
      "ก่อน\n\n```people\n- {position: ก}\n```\n\n- ข้อ\n\n  ```people {#heads}\n  - {position: ข}\n  ```\n"
    )
    #expect(
      page.html == """
        <p>ก่อน</p>
        [people]
        <ul>
        <li>
        <p>ข้อ</p>
        [people]
        </li>
        </ul>

        """)
  }

  @Test func warnsOfAWordCloseToABlockAndOfMoreBehindIt() throws {
    let page = try WrittenPage(
      """
      ```Peple
      ก
      ```

      ```people ผู้บริหาร
      ก
      ```

      ```people{#heads}
      ก
      ```

      ```swift
      ก
      ```

      """)
    #expect(page.body?.blocks.count == 0)
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:4:1: warning: ‘Peple’ ไม่ใช่ชื่อบล็อก จึงแสดงเป็นโค้ด [nearly-a-block]
            4 | ```Peple
              | ^
            แก้ไข: หากหมายถึงบล็อก ให้แก้เป็น people
        Content/2567/o01-structure/index.md:8:1: warning: มีข้อความ ‘ผู้บริหาร’ ต่อท้ายชื่อบล็อก people จึงแสดงเป็นโค้ด [more-after-block-name]
            8 | ```people ผู้บริหาร
              | ^
            แก้ไข: เขียนเฉพาะ people หรือ people {#รหัส}
        Content/2567/o01-structure/index.md:12:1: warning: มีข้อความ ‘{#heads}’ ต่อท้ายชื่อบล็อก people จึงแสดงเป็นโค้ด [more-after-block-name]
           12 | ```people{#heads}
              | ^
            แก้ไข: เขียนเฉพาะ people หรือ people {#รหัส}

        """)
  }

  @Test func warnsOfABlockWithoutData() throws {
    let printed = try WrittenPage("```people\n\n```\n").printed
    #expect(
      printed == """
        Content/2567/o01-structure/index.md:4:1: warning: บล็อก people ไม่มีข้อมูล [empty-block]
            4 | ```people
              | ^
            แก้ไข: เพิ่มข้อมูล หรือลบบล็อกนี้

        """)
  }

  @Test func refusesATextThatIsNestedTooDeep() throws {
    let page = try WrittenPage(String(repeating: ">", count: 101) + " ก\n")
    #expect(
      page.printed == """
        Content/2567/o01-structure/index.md:1:1: error: ข้อความซ้อนกันลึกเกิน 100 ชั้น [nested-too-deep]
            1 | ---
              | ^
            แก้ไข: จัดรายการและข้อความอ้างอิงให้ซ้อนกันน้อยชั้นลง

        """)
    #expect(try WrittenPage(String(repeating: ">", count: 100) + " ก\n").found == [])
  }

  @Test func takesDeepEmphasisInAHeading() throws {
    let depth = 20_000
    let page = try WrittenPage(
      "## " + String(repeating: "*a **b ", count: depth) + String(repeating: "***", count: depth)
        + "\n")
    #expect(page.ids.count == 1)
  }
}
