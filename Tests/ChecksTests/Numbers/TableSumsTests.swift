import TestSupport
import Testing

@Suite struct TableSumsTests {
  @Test func findsASumThatIsNone() throws {
    try expectOnRecord(
      "table-sums",
      news(
        saying: """
          | ด้าน | โครงการ | งบประมาณ (บาท) | ร้อยละ |
          |---|---:|---:|---:|
          | ก | 4 | 2,100,000 | 80.00 |
          | ข | - | 280,000 | 90.00 |
          | **รวมทั้งสิ้น** | 4 | 2,480,000 | 85.00 |
          """))
  }

  @Test func takesSumsThatAddUpAndThoseOfSomeRows() throws {
    try expectNothing(
      news(
        saying: """
          | ด้าน | งบประมาณ (บาท) |
          |---|---:|
          | ก | ๑๐๐ |
          | ข | 200 |
          | รวม | 300 |

          | ด้าน | งบประมาณ (บาท) |
          |---|---:|
          | ก | 100 |
          | รวมด้าน ก | 100 |
          | ข | 200 |
          | รวมด้าน ข | 200 |
          | รวมทั้งสิ้น | 300 |

          | ด้าน | ร้อยละ |
          |---|---:|
          | ก | 50 |
          | ข | 70 |
          | รวม | 60 |
          """))
  }
}
