import Coverage
import Disclosure
import Thai

extension ItemCoverage.Status {
  var word: String {
    switch self {
    case .complete: "เผยแพร่ครบถ้วน"
    case .partial: "เผยแพร่บางส่วน"
    case .missing: "ยังไม่เผยแพร่"
    case .awaiting: "ยังไม่ถึงกำหนด"
    case .notApplicable: "ไม่เกี่ยวข้อง"
    }
  }

  /// What the word says and what it does not.
  var meaning: String {
    switch self {
    case .complete: "หน้าของข้อนี้แสดงองค์ประกอบทุกรายการที่เกี่ยวข้อง"
    case .partial: "แสดงองค์ประกอบแล้วบางรายการ ที่เหลือยังขาดหรือยังไม่ถึงกำหนด"
    case .missing: "ยังไม่พบองค์ประกอบใดของข้อนี้"
    case .awaiting: "ช่วงเวลาของข้อมูลยังไม่มาถึง จึงยังไม่มีข้อมูลให้แสดง"
    case .notApplicable: "เทศบาลไม่มีข้อมูลนี้ โดยระบุเหตุผลไว้"
    }
  }
}

extension ItemCoverage {
  func count(_ status: ElementCoverage.Status) -> Int { elements.count { $0.status == status } }

  /// What applies of its elements, counted.
  var asked: Int { elements.count - count(.notApplicable) }

  /// Whether all that is due is shown, while more is to come.
  var isUpToDate: Bool { status == .partial && count(.missing) == 0 }

  /// The status in words; that of an item of which nothing is late says so.
  func word(_ digits: Digits) -> String {
    isUpToDate ? "ครบตามกำหนด รออีก \(digits.text(count(.awaiting)))" : status.word
  }

  /// The class of its tag.
  var look: String { (isUpToDate ? .awaiting : status).rawValue }
}

extension ElementCoverage {
  var word: String {
    switch status {
    case .shown: "แสดงแล้ว"
    case .missing: "ยังไม่พบข้อมูล"
    case .awaiting: "ยังไม่ถึงกำหนด"
    case .notApplicable: "ไม่เกี่ยวข้อง"
    }
  }

  /// Who vouches for the status, in words; nil when nothing was checked.
  var checkWord: String? {
    switch witness {
    case .machine: "ตรวจด้วยโปรแกรม"
    case .statement: "ตามที่เจ้าหน้าที่ระบุ"
    case nil: nil
    }
  }
}
