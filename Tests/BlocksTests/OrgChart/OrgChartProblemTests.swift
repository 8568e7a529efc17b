import Testing

@Suite struct OrgChartProblemTests {
  private static let top = """
    - {post: นายกเทศมนตรี, side: political}
    - {post: ปลัดเทศบาล, under: นายกเทศมนตรี, side: civil}

    """

  @Test func saysWhatAChartDoesNotShow() throws {
    try Flaws(kind: "org-chart").expectTheTextOnRecord([
      ("units", "- {unit: กองคลัง}\n- {post: นายกเทศมนตรี, under: กองคลัง}"),
      ("posts", "- {post: รองนายกเทศมนตรี}\n- {post: ปลัดเทศบาล, vacant: true}"),
      ("posts", "- {unit: ปลัดเทศบาล}"),
      ("both-sides", "- {post: นายกเทศมนตรี, side: การเมือง}"),
      ("both-sides", "- {post: นายกเทศมนตรี, side: ฝ่ายการเมือง}\n- {post: ปลัดเทศบาล}"),
      ("posts", "[]"),
      ("posts", Self.top + "- {unit: กองคลัง, post: ผู้อำนวยการกองคลัง}"),
      ("posts", Self.top + "- {under: ปลัดเทศบาล, phone: 054-000-010}"),
      ("posts", "- {post: นายกเทศมนตรี, holder: ก}\n- {post: ปลัดเทศบาล, vacant: true, holder: ข}"),
      ("posts", "- {post: นายกเทศมนตรี, holder: ก}\n- {post: ปลัดเทศบาล}"),
      ("posts", Self.top + "- {unit: กองคลัง, under: ปลัดเทศบาล, holder: ก}"),
      ("posts", Self.top + "- {unit: กองคลัง, under: ปลัดเทศบาล, phone: 054-000-01}"),
      ("posts", Self.top + "- {unit: กองคลัง}\n- {unit: กองคลัง}"),
      ("posts", Self.top + "- {post: ที่ปรึกษา}\n- {post: ที่ปรึกษา}"),
      ("posts", Self.top + "- {unit: กองคลัง, under: ปลัดเทศบา}"),
      ("posts", Self.top + "- {unit: กองคลัง, under: สภา}"),
      (
        "posts",
        Self.top
          + "- {unit: กอง, under: ปลัดเทศบาล}\n- {unit: งาน}\n- {unit: งาน, under: กอง}\n- {unit: ก, under: งาน}"
      ),
      ("posts", Self.top + "- {unit: ก, under: ค}\n- {unit: ข, under: ก}\n- {unit: ค, under: ข}"),
      ("posts", Self.top + "- {unit: ก, under: ก}"),
      (
        "posts",
        Self.top + "- {unit: ก1}"
          + (1...8).map { "\n- {unit: ก\($0 + 1), under: ก\($0)}" }.joined()
      ),
      ("posts", Self.top + "- {unit: ก, undr: ปลัดเทศบาล}"),
    ])
  }
}
