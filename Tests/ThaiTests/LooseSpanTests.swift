import Testing
import Thai

/// Times that are told loosely are answered with the time meant.
@Suite struct LooseSpanTests {
  @Test(arguments: [
    ("ภายในเดือนมีนาคม 2567", "มีนาคม 2567"), ("ต.ค. 2566 เป็นต้นไป", "ต.ค. 2566 – ก.ย. 2567"),
    ("ตั้งแต่ ม.ค. 2567", "ม.ค. – ก.ย. 2567"), ("ไตรมาส 1-4", "ต.ค. 2566 – ก.ย. 2567"),
    ("ไตรมาสที่ 1 และ 2", "ต.ค. 2566 – มี.ค. 2567"), ("ไตรมาส 2", "ไตรมาส 2/2567"),
    ("12 เดือน", "ปีงบประมาณ 2567"),
  ])
  func theTimeMeantIsOffered(_ text: String, _ meant: String) {
    #expect(Span.read(text, in: 2567) == .failure(SpanProblem(meant: meant)))
  }

  @Test(arguments: ["ภายใน 30 วัน", "ไตรมาส 5", "ไตรมาส 3-1"])
  func whatMeansNoTimeIsNotOffered(_ text: String) {
    #expect(Span.read(text, in: 2567) == .failure(SpanProblem(meant: nil)))
  }

  @Test(arguments: ["ตลอดทั้งปี", "ตลอดทั้งปีงบประมาณ 2567", "ปีงบ 2567", "ประจำปีงบประมาณ พ.ศ. 2567"])
  func wordsForTheWholeYearAreRead(_ text: String) {
    #expect(Span.read(text, in: 2567) == .success(.fiscalYear(2567)))
  }

  @Test(arguments: ["5,000/เดือน", "5,000 บาท/คน", "คนละ 500", "5,000 ต่อเดือน"])
  func anAmountForEachOfSomethingIsNotTheWhole(_ text: String) {
    #expect(Figure.meant(text) == nil)
  }

  @Test(arguments: ["-ไม่มี-", "(ไม่มี)", "- ไม่มี -", "ไม่ต้องใช้งบประมาณ"])
  func thereIsNoneAlsoBetweenSigns(_ text: String) {
    #expect(Figure.meant(text) == "0")
  }
}
