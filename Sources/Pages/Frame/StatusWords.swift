import Coverage
import Disclosure

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
    case .partial: "แสดงองค์ประกอบแล้วบางรายการ"
    case .missing: "ยังไม่พบองค์ประกอบใดของข้อนี้"
    case .awaiting: "ช่วงเวลาของข้อมูลยังไม่มาถึง จึงยังไม่มีข้อมูลให้แสดง"
    case .notApplicable: "เทศบาลไม่มีข้อมูลนี้ โดยระบุเหตุผลไว้"
    }
  }
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

  /// What the places named with it are: only of what is shown are they evidence.
  var placeWord: String {
    switch status {
    case .missing: "ที่ต้องแก้"
    case .awaiting: "ที่จะเพิ่มข้อมูล"
    case .shown, .notApplicable: "หลักฐาน"
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
