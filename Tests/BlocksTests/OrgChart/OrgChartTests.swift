import Disclosure
import TestSupport
import Testing

@Suite struct OrgChartTests {
  private static let rows = """
    - {post: นายกเทศมนตรี, side: political, holder: ก}
    - {post: รองนายกเทศมนตรี, under: นายกเทศมนตรี, holder: ข}
    - {post: รองนายกเทศมนตรี, under: นายกเทศมนตรี, vacant: true}
    - {unit: งานธุรการ, under: กองคลัง}
    - {unit: กองคลัง, under: ปลัดเทศบาล, phone: ๐๕๔-๐๐๐-๐๒๒}
    - {post: ปลัดเทศบาล, under: นายกเทศมนตรี, side: ฝ่ายข้าราชการประจำ, holder: ค}
    - {unit: กองช่าง, under: ปลัดเทศบาล}
    - {unit: งานธุรการ, under: กองช่าง}
    """

  @Test(arguments: ["units", "posts", "both-sides"])
  func provesItsFacts(_ fact: String) throws {
    let found = try AskedBlock("org-chart: \(fact)", "```org-chart\n\(Self.rows)\n```\n")
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  @Test func takesTheChartsOfAnEntryTogether() throws {
    let body = """
      ```org-chart
      - {post: นายกเทศมนตรี}
      ```

      ```org-chart
      - {post: ปลัดเทศบาล}
      ```

      """
    #expect(try AskedBlock("org-chart: posts", body).status == .shown)
  }

  @Test func readsRowsFromAFileWithThaiHeadings() throws {
    let found = try AskedBlock(
      "org-chart: units", "```org-chart\nfile: chart.csv\n```\n",
      files: [
        "Content/2567/o02-executives/chart.csv":
          "ส่วนราชการ,ตำแหน่ง,อยู่ภายใต้\n,ปลัดเทศบาล,\nกองคลัง,,ปลัดเทศบาล\n"
      ])
    #expect(found.status == .shown)
    #expect(found.printed == "")
  }

  /// Name, whether nothing stands below, whether its list stands side by side, lists that end after
  /// it.
  @Test func givesItsTemplateTheTreeFromTheTop() throws {
    let site = try TemporarySite([
      "Content/2567/o02-executives/index.md":
        "---\nupdated: 2567-03-31\n---\n```org-chart\n\(Self.rows)\n```\n"
    ])
    let block = try site.read().site?.page(at: "/2567/o02/")?.body.blocks.first
    guard case .list(let rows)? = try block?.view().dropFirst().first else {
      Issue.record("no rows")
      return
    }
    let lines = rows.map { row in
      row.map { value in
        switch value {
        case .text(let text): text
        case .flag(let flag): flag ? "+" : "-"
        case .list(let list): "\(list.count)"
        case .record: "054"
        case .nothing, .bytes, .texts: "."
        }
      }.joined(separator: " ")
    }
    #expect(
      lines == [
        "1 นายกเทศมนตรี - political ฝ่ายการเมือง ก - . - - - 0",
        "2 รองนายกเทศมนตรี - . . ข - . + - - 0",
        "3 รองนายกเทศมนตรี - . . . + . + - - 0",
        "6 ปลัดเทศบาล - civil ฝ่ายข้าราชการประจำ ค - . - + - 0",
        "5 กองคลัง + . . . - 054 - - - 0",
        "4 งานธุรการ + . . . - . + - - 1",
        "7 กองช่าง + . . . - . - - - 0",
        "8 งานธุรการ + . . . - . + - - 3",
      ])
  }
}
