import Foundation
import TestSupport
import Testing

struct NewCommandTests {
  /// A Content in which nothing answers an item.
  private func empty() throws -> TemporarySite {
    let workspace = try TemporarySite(.sample)
    try workspace.run("rm -r Content/2* Content/pages Content/lists")
    try workspace.write(
      "---\ntitle: ร้องเรียน\nupdated: 2567-01-31\n---\nโทร 054-000-000\n",
      to: "Content/pages/complaints.md")
    return workspace
  }

  @Test func everyItemOfBothEditionsIsBuiltWithWarningsAndShowsNothing() throws {
    let workspace = try empty()
    for year in [2566, 2567] {
      let outcome = try workspace.run("oit new --all --year \(year)")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
    }
    let names = try workspace.run("ls Content/2566 | wc -l; ls Content/2567 | wc -l").output
    #expect(names == "43\n35\n")
    let build = try workspace.run("oit build --today 2567-09-30")
    #expect(build.status == 0)
    #expect(!build.errors.contains(": error: "))
    #expect(build.errors.components(separatedBy: "[unfinished-entry]").count == 43 + 35 + 1)
    for year in [2566, 2567] {
      let text = try workspace.text("Site/\(year)/coverage.json")
      let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let summary = try #require(root?["summary"] as? [String: Any])
      let elements = try #require(summary["elements"] as? [String: Any])
      #expect(elements["shown"] as? Int == 0)
      #expect(elements["missing"] as? Int == elements["asked"] as? Int)
    }
  }

  @Test func noTwoHeadingsOfASkeletonAreTheSame() throws {
    let workspace = try empty()
    for year in 2566...2569 {
      #expect(try workspace.run("oit new --all --year \(year)").status == 0)
    }
    let repeated = try workspace.run(
      """
      for file in $(find Content/2* -name '*.md'); do
        sed -n 's/^## //; s/ {#.*//p' $file | sort | uniq -d | sed "s|^|$file: |"
      done
      """)
    #expect(repeated.output == "")
    #expect(repeated.errors == "")
  }

  /// An edition of one item, in which all that a skeleton can say occurs.
  private func small() throws -> TemporarySite {
    let workspace = try empty()
    try workspace.run("rm Content/editions/*; sed -i '/^home:/,$d' Content/site.yml")
    try workspace.write(
      SoundSite.edition(
        2570,
        items: """
          - item: O7
            topic: team
            title: คณะทำงาน
            period: in-fy
            follows: [O7]
            aspects: [การเงิน, การพัสดุ]
            elements:
              - {id: order, text: "แสดงคำสั่งแต่งตั้ง [ฉบับเต็ม] (ลงนามแล้ว)"}
              - {id: name, text: ทุกคนมีชื่อ, proof: {people: name}}
              - {id: result, text: มีผลงาน, period: first-half-fy}
              - {id: photo, text: ทุกคนมีรูปถ่าย, period: standing, proof: {people: photo}}
          """), to: "Content/editions/2570.yml")
    return workspace
  }

  private let head = """
    ---
    item: O7
    # วันที่ปรับปรุงข้อมูลครั้งล่าสุด เช่น 31 มี.ค. 2570
    updated:
    # ส่วนราชการที่รับผิดชอบข้อมูลข้อนี้ เช่น สำนักปลัดเทศบาล
    responsible:
    # เมื่อกรอกครบและตรวจทานแล้ว กรุณาลบบรรทัดถัดไป ข้อมูลของข้อนี้จึงจะนับ
    unfinished: true
    ---

    <!--
    ข้อ O7 คณะทำงาน
    ช่วงเวลาของข้อมูล: ดำเนินการในปีงบประมาณ พ.ศ. 2570
    ข้อมูลต้องสอดคล้องกับข้อ O7
    ประเด็นที่ต้องมีครบ: การเงิน · การพัสดุ

    คำแนะนำเช่นนี้ไม่แสดงบนหน้าเว็บ เมื่อกรอกข้อมูลแล้วลบได้
    แก้ชื่อหัวข้อได้ แต่ขอให้คงรหัสในวงเล็บปีกกาท้ายหัวข้อไว้ เพราะรหัสบอกว่าหัวข้อนั้นแสดงองค์ประกอบใด
    หากมีไฟล์แนบ ให้ย้ายไฟล์นี้ไปเป็น o07-team/index.md แล้ววางไฟล์แนบไว้ในโฟลเดอร์เดียวกัน
    เรื่องที่แสดงไว้ในหน้าอื่นแล้ว ให้ลบหัวข้อนั้นแล้วระบุหน้าไว้ที่หัวของไฟล์ เช่น evidence: {order: page:about}
    องค์ประกอบที่ไม่เกี่ยวข้องกับหน่วยงานเลย ให้ระบุเหตุผลไว้ที่หัวของไฟล์ เช่น not-applicable: {order: เหตุผล} แต่หากเพียงไม่มีรายการในปีนี้ ให้รายงานว่าไม่มี
    ตรวจด้วยคำสั่ง oit check และดูก่อนเผยแพร่ด้วยคำสั่ง oit serve
    -->

    """

  private let sections = """

    ## คำสั่งแต่งตั้ง \\[ฉบับเต็ม\\] {#order}

    <!--
    กรุณาเขียนข้อมูลไว้ใต้หัวข้อนี้ ให้แสดงเรื่องต่อไปนี้
    แสดงคำสั่งแต่งตั้ง [ฉบับเต็ม] (ลงนามแล้ว)
    -->

    ## คณะทำงาน {#name}

    <!--
    กรุณากรอกข้อมูลในบล็อกด้านล่าง โปรแกรมจะตรวจว่าแสดงเรื่องต่อไปนี้ครบ
    - name: ทุกคนมีชื่อ
    - photo: ทุกคนมีรูปถ่าย (ข้อมูลปัจจุบัน)
    ตัวอย่างของแต่ละบล็อกอยู่ใน docs/blocks.md
    -->

    ```people
    ## ผู้บริหารและเจ้าหน้าที่ คนละหนึ่งการ์ด ตำแหน่งที่ว่างให้ระบุว่าว่าง
    ## ลบเครื่องหมาย # หนึ่งตัวหน้าบรรทัดที่จะใช้ แล้วพิมพ์ข้อมูลหลังเครื่องหมาย : บรรทัดที่ไม่ใช้ลบได้
    ## รายการ คัดลอกชุดบรรทัดนี้ไปต่อท้ายเมื่อมีรายการถัดไป
    ## หากข้อมูลอยู่ในไฟล์ CSV ข้างหน้านี้ ให้เขียน file: ชื่อไฟล์.csv แทนรายการ
    ## ชื่อ-สกุล
    #- name:
    ## ตำแหน่ง
    #  position:
    ## ฝ่าย (เลือก ฝ่ายการเมือง, ฝ่ายข้าราชการประจำ)
    #  side:
    ## รูปถ่าย (ชื่อไฟล์รูปที่วางไว้ในโฟลเดอร์ของข้อนี้)
    #  photo:
    ## โทรศัพท์
    #  phone:
    ## อีเมล
    #  email:
    ## ว่าง (ถ้าใช่ให้ใส่ true ถ้าไม่ใช่ให้ลบบรรทัดนี้)
    #  vacant:
    ```

    ## ผลงาน {#result}

    <!--
    กรุณาเขียนข้อมูลไว้ใต้หัวข้อนี้ ให้แสดงเรื่องต่อไปนี้
    มีผลงาน (รอบ 6 เดือนแรกของปีงบประมาณ พ.ศ. 2570)
    -->

    """

  @Test func saysWhatIsToBeFilledIn() throws {
    let workspace = try small()
    let outcome = try workspace.run("oit new ข้อ๗")
    #expect(
      outcome.output == """
        Content/2570/o07-team.md
        สร้างโครงหน้าข้อมูล 1 ไฟล์ กรอกตามคำแนะนำในไฟล์ แล้วลบบรรทัด unfinished: true

        """)
    #expect(try workspace.text("Content/2570/o07-team.md") == head + sections)
  }

  /// As an officer does who deletes one sign of each line and the last key of the head.
  @Test func isRightDataOnceItIsFilledIn() throws {
    let workspace = try small()
    _ = try workspace.run("oit new O7 --year 2570")
    let file = "Content/2570/o07-team.md"
    _ = try workspace.run(
      """
      sed -i '/^```/,/^```/s/^#//; /^unfinished/d; s/^updated:/& 31 มี.ค. 2570/
        s/^- name:/& นายสมมติ ตั้งใจงาน/; s/^  position:/& ประธาน/; /result}/a เสร็จแล้ว' \(file)
      """)
    let outcome = try workspace.run(
      "oit build --today 2570-04-30; oit coverage 2570 --today 2570-04-30")
    #expect(!outcome.errors.contains(": error: "), "\(outcome.errors)")
    #expect(outcome.output.contains("แสดงแล้ว 2 จาก 4"), "\(outcome.output)")
  }

  @Test func overwritesNothing() throws {
    let workspace = try TemporarySite(.sample)
    let state = "find Content -printf '%P %i %T@ %s\\n' | sort"
    let before = try workspace.run(state).output
    for (item, path) in [("O29", "o29-"), ("O2", "o02-executives")] {
      let outcome = try workspace.run("oit new \(item) --year 2567")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("มีหน้าข้อมูลอยู่แล้วที่ Content/2567/\(path)"))
      #expect(outcome.errors.contains("[entry-exists]"))
    }
    #expect(try workspace.run(state).output == before)
    // A folder that is no entry yet has the item's name too.
    _ = try workspace.run("rm -r Content/2567/o29-* Content/2567/o28-*; mkdir Content/2567/o29-x")
    let outcome = try workspace.run("oit new --all --year 2567 --lang en")
    #expect(outcome.output.contains("Content/2567/o28-no-gift-report.md\n"))
    #expect(!outcome.output.contains("/o29-"))
    #expect(
      try workspace.run("oit new --all --year 2567 --lang en").output
        == "every item of 2567 has an entry\n")
  }

  @Test func writesThroughNoLink() throws {
    let workspace = try TemporarySite(.sample)
    try workspace.run("mkdir elsewhere; rm -r Content/2567; ln -s ../elsewhere Content/2567")
    let linked = try workspace.run("oit new O29 --year 2567 --lang en")
    #expect(linked.status == 1)
    #expect(
      linked.errors.hasPrefix(
        "Content/2567:1:1: error: Content must not contain symbolic links [symbolic-link]\n"))
    try workspace.run("rm Content/2567; ln -s ../gone Content/2567")
    #expect(
      try workspace.run("oit new O29 --year 2567 --lang en").errors.contains("[symbolic-link]"))
    #expect(try workspace.run("ls elsewhere gone").output == "elsewhere:\n")
  }

  @Test(arguments: ["", "O29 --all", "แผน", "--all --year 2599"])
  func wrongUsageIsNamed(_ words: String) throws {
    let outcome = try TemporarySite(.sample).run("oit new \(words)")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
  }

  @Test func whatCannotBeWrittenIsNamed() throws {
    let workspace = try TemporarySite(.sample)
    let unknown = try workspace.run("oit new O99 --year 2567")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("แบบวัดปี 2567 ไม่มีข้อ O99 [item-not-asked]"))
    _ = try workspace.run("rm -r Content/2567; echo x > Content/2567")
    let blocked = try workspace.run("oit new O29 --year 2567")
    #expect(blocked.status == 1)
    #expect(blocked.errors.contains("[entry-not-written]"))
    _ = try workspace.run("rm Content/2567 Content/site.yml")
    let siteless = try workspace.run("oit new O29 --year 2567")
    #expect(siteless.status == 1)
    #expect(siteless.errors.contains("[missing-site-yml]"))
    #expect(!workspace.exists("Content/2567"))
  }
}
