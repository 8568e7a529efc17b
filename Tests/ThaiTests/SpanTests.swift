import Disclosure
import Testing
import TestSupport
import Thai

@Suite struct SpanTests {
  @Test(arguments: [
    ("ต.ค. 2566", "2023-10-01 2023-10-31"), ("ตุลาคม ๒๕๖๖", "2023-10-01 2023-10-31"),
    ("2566-10", "2023-10-01 2023-10-31"), ("2024-02", "2024-02-01 2024-02-29"),
    ("2567", "2023-10-01 2024-09-30"), ("ปีงบประมาณ พ.ศ. 2567", "2023-10-01 2024-09-30"),
    ("ปี 2567", "2023-10-01 2024-09-30"), ("ไตรมาส 1/2567", "2023-10-01 2023-12-31"),
    ("ไตรมาสที่ 4 ปีงบประมาณ พ.ศ. 2567", "2024-07-01 2024-09-30"),
    ("Q2/2567", "2024-01-01 2024-03-31"), ("6 เดือนแรก 2567", "2023-10-01 2024-03-31"),
    ("รอบ 6 เดือนหลัง ปีงบประมาณ 2567", "2024-04-01 2024-09-30"),
    ("ต.ค. – ธ.ค. 2566", "2023-10-01 2023-12-31"),
    ("ต.ค. 2566 ถึง มี.ค. 2567", "2023-10-01 2024-03-31"),
    ("2566–2570", "2022-10-01 2027-09-30"), ("2566-2570", "2022-10-01 2027-09-30"),
    ("31 มี.ค. 2567", "2024-03-31 2024-03-31"),
    ("1 ต.ค. 2566 - 31 มี.ค. 2567", "2023-10-01 2024-03-31"),
  ])
  func readsATimeAsOfficersWriteIt(_ text: String, _ days: String) {
    let span = Span.read(text)
    #expect(span.map { "\($0.first.iso) \($0.last.iso)" } == days)
  }

  @Test(arguments: [
    "", "ต.ค.", "ต.ค. 66", "2566-13", "ไตรมาส 5/2567", "2570-2566", "มี.ค. 2567 – ต.ค. 2566", "ปีก่อน",
    "12345",
    "ต.ค. – มี.ค. 2567",
  ])
  func refusesWhatIsNoTime(_ text: String) {
    #expect(Span.read(text) == nil)
  }

  @Test(arguments: [
    ("2566-10", "ตุลาคม 2566"), ("ไตรมาส 1/2567", "ตุลาคม – ธันวาคม 2566"),
    ("6 เดือนแรก 2567", "ตุลาคม 2566 – มีนาคม 2567"), ("2567", "ปีงบประมาณ พ.ศ. 2567"),
    ("2566–2570", "ปีงบประมาณ พ.ศ. 2566–2570"), ("31 มี.ค. 2567", "31 มีนาคม 2567"),
    ("1 ต.ค. 2566 - 15 ต.ค. 2566", "1 ตุลาคม 2566 – 15 ตุลาคม 2566"),
  ])
  func isShownInFullAndReadsBack(_ text: String, _ shown: String) {
    let span = Span.read(text)
    #expect(span?.thai(.arabic) == shown)
    #expect(Span.read(shown) == span)
    #expect(span.flatMap { Span.read($0.thai(.thai)) } == span)
  }

  @Test func knowsItsMonthsAndItsNeighbours() {
    let year = Span.fiscalYear(2567)
    #expect(year.months.count == 12)
    #expect(zip(year.months, year.months.dropFirst()).allSatisfy { $0.isFollowed(by: $1) })
    #expect(year.months.allSatisfy { year.contains($0) })
  }
}
