import Disclosure
import Glibc
import Testing

@Suite struct EncodingTests {
  private let file = "เดือน,วงเงิน\r\nน้ำท่วม,\"1,250.00\"\r\n"
  private let table = [["เดือน", "วงเงิน"], ["น้ำท่วม", "1,250.00"]]

  @Test(arguments: ["", "\u{FEFF}"], ["\r\n", "\n", "\r"])
  func utf8IsReadWithAnyLineEndWithAndWithoutMark(mark: String, lineEnd: String) {
    // Spelled in scalars: CR LF is one letter to Swift.
    let lines = ["เดือน,วงเงิน", "น้ำท่วม,\"1,250.00\"", ""].joined(separator: lineEnd)
    #expect(texts(mark + lines) == table)
  }

  @Test func theLastLineNeedsNoEnd() {
    #expect(texts("เดือน,วงเงิน\nน้ำท่วม,\"1,250.00\"") == table)
    #expect(texts("ก,ข\n1,") == [["ก", "ข"], ["1", ""]])
  }

  @Test func utf16IsReadInBothOrdersOfBytes() {
    for bytes in [[0xFF, 0xFE] + utf16(file), [0xFE, 0xFF] + utf16(file, bigEndian: true)] {
      let (texts, problems) = read(bytes)
      #expect(texts == table)
      #expect(problems.isEmpty)
    }
    #expect(read([0xFF, 0xFE] + utf16("ก\t😀\n1\t2")).texts == [["ก", "😀"], ["1", "2"]])
  }

  @Test func windows874IsReadWithANote() {
    #expect(read(windows874(file)).texts == table)
    #expect(
      said(windows874("เดือน,วงเงิน\n"), .english) == """
        Content/2567/o13-procurement/monthly.csv:1:1: note: this file is saved as Windows-874, not as UTF-8, but it can be read [csv-windows-874]
            1 | ��͹,ǧ�Թ
              | ^
            fix: in Excel, choose Save As → CSV UTF-8

        """)
    #expect(
      said(windows874("เดือน,วงเงิน\n")) == """
        Content/2567/o13-procurement/monthly.csv:1:1: note: ไฟล์นี้บันทึกเป็น Windows-874 ไม่ใช่ UTF-8 แต่อ่านได้ [csv-windows-874]
            1 | ��͹,ǧ�Թ
              | ^
            แก้ไข: ในโปรแกรม Excel เลือก บันทึกเป็น → CSV UTF-8

        """)
  }

  @Test func everyByteOfWindows874IsWhatTheSystemTakesItFor() throws {
    let converter = iconv_open("UTF-8", "WINDOWS-874")
    try #require(converter != iconv_t(bitPattern: -1))
    defer { iconv_close(converter) }
    for byte in UInt8(0x80)...0xFF {
      // ก on both sides is no UTF-8 and keeps a blank from the ends.
      #expect(read([0xA1, byte, 0xA1]).texts?[0][0] == converted([0xA1, byte, 0xA1], converter))
    }
  }

  private func converted(_ bytes: [UInt8], _ converter: iconv_t?) -> String? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 16)
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (left, room) = (input.count, output.count)
        return iconv(converter, &from, &left, &to, &room) == 0
      }
    }
    guard isWhole else { return nil }
    return String(decoding: output.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  @Test func bytesThatAreNoTextAreNamedByTheirCell() {
    let bytes = windows874("เดือน;วงเงิน\n\"ตุลาคม\n2566\";1\nพ.ย.;2") + [0xFF]
    #expect(
      said(bytes) == """
        Content/2567/o13-procurement/monthly.csv:4:7: error: แถวที่ 3 คอลัมน์ B ‘วงเงิน’ มีอักขระที่อ่านไม่ได้ ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 [not-utf8]
            4 | �.�.;2�
              |       ^
            แก้ไข: ในโปรแกรม Excel เลือก บันทึกเป็น → CSV UTF-8

        """)
    #expect(
      said(bytes, .english) == """
        Content/2567/o13-procurement/monthly.csv:4:7: error: row 3, column B ‘วงเงิน’, can't be read: this file is not saved as UTF-8 [not-utf8]
            4 | �.�.;2�
              |       ^
            fix: in Excel, choose Save As → CSV UTF-8

        """)
    #expect(read(bytes).texts == nil)
  }

  @Test func aCutLetterOfUTF8IsNotTakenForWindows874() {
    // As Windows-874 all these bytes would be letters.
    let damaged = Array("มาตรการ,ข\n".utf8.filter { $0 != 0x95 && $0 != 0x81 }) + [0xE0, 0xB8]
    #expect(read(damaged).texts == nil)
    #expect(
      said(Array("ชื่อ,ข\nก,".utf8) + [0xE0, 0xB8]) == """
        Content/2567/o13-procurement/monthly.csv:2:3: error: แถวที่ 2 คอลัมน์ B ‘ข’ มีอักขระที่อ่านไม่ได้ ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 [not-utf8]
            2 | ก,�
              |   ^
            แก้ไข: ในโปรแกรม Excel เลือก บันทึกเป็น → CSV UTF-8

        """)
    #expect(read([0xEF, 0xBB, 0xBF, 0xA1]).problems.map(\.id) == ["not-utf8"])
  }

  @Test func utf16ThatEndsInHalfALetterIsRefused() {
    for rest: [UInt8] in [[0x41], [0x3D, 0xD8], [0x00, 0xDC, 0x41, 0x00]] {
      let (texts, problems) = read([0xFF, 0xFE] + utf16("ก\tข\n1\t2\n") + rest)
      #expect(texts == nil)
      #expect(problems.map(\.id) == ["not-utf8"])
      #expect(problems.first?.place?.line == 3)
      #expect(problems.first?.message.english.hasPrefix("row 3, column A ‘ก’,") == true)
    }
  }
}
