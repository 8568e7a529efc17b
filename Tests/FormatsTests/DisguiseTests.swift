import Formats
import Testing

@Suite struct DisguiseTests {
  private func disguise(_ text: String) -> Disguise? { Disguise(in: Array(text.utf8)) }

  @Test(arguments: [
    "<!DOCTYPE html>", "<html><body>", "\u{FEFF}\r\n <HTML lang=\"th\">",
    "<script>alert(1)</script>",
    "<table border=1>", "<iframe src=x>", "<body>",
  ])
  func aWebPageIsKnown(text: String) {
    #expect(disguise(text) == .webPage)
  }

  @Test(arguments: ["<?php echo 1;", "<?= 1 ?>", "<%@ Page %>", "#!/bin/sh\n", "\n <?PHP"])
  func aScriptIsKnown(text: String) {
    #expect(disguise(text) == .script)
  }

  @Test func programsAreKnown() {
    let windows = Array("MZ".utf8) + [0x90, 0] + [UInt8](repeating: 0, count: 80)
    #expect(Disguise(in: windows) == .program)
    #expect(Disguise(in: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) == .program)
    #expect(Disguise(in: [0xCF, 0xFA, 0xED, 0xFE]) == .program)
    #expect(Disguise(in: [0xCA, 0xFE, 0xBA, 0xBE]) == .program)
    #expect(Disguise(in: [0, 0x61, 0x73, 0x6D, 1]) == .program)
  }

  @Test(arguments: [
    "", "%PDF-1.4", "photo", "MZ เป็นตัวย่อของหมวด ".padded, "<ไม่ระบุ>", "<htmlx>", "a,b\r\n1,2",
    "ข้อความ <html>", "{\"a\": 1}", "PK\u{3}\u{4}",
  ])
  func whatIsNotPlainlyAnythingElseIsLeftAlone(text: String) {
    #expect(disguise(text) == nil)
  }
}

extension String {
  fileprivate var padded: String { self + String(repeating: "ก", count: 40) }
}
