import Disclosure
import Thai

extension Period {
  /// The dates meant in an edition, for items whose edition gives no words of its own.
  public func words(in year: Int, _ digits: Digits) -> String {
    let this = "ปีงบประมาณ พ.ศ. \(digits.text(year))"
    let before = "ปีงบประมาณ พ.ศ. \(digits.text(year - 1))"
    return switch self {
    case .standing: "ข้อมูลปัจจุบัน"
    case .inFY: "ดำเนินการใน\(this)"
    case .inForceFY: "ใช้บังคับใน\(this)"
    case .coversFY: "ครอบคลุม\(this)"
    case .firstHalfFY: "รอบ \(digits.text(6)) เดือนแรกของ\(this)"
    case .previousFY: "ข้อมูลของ\(before)"
    case .previousITA: "ผลการประเมิน ITA ของ\(before)"
    }
  }
}

extension Item {
  /// The dates asked for, in the edition's words or in those of its period.
  func asks(in year: Int, _ digits: Digits) -> String { asks ?? period.words(in: year, digits) }
}

extension Confidence {
  var words: String {
    switch self {
    case .high: "สูง ข้อและองค์ประกอบส่วนใหญ่มีเอกสารของปีนี้ยืนยัน"
    case .medium: "ปานกลาง บางข้ออ้างอิงจากปีใกล้เคียงหรือแหล่งอื่น ยังไม่ได้ยืนยันทุกข้อ"
    case .low: "ต่ำ ข้อส่วนใหญ่ยังไม่มีเอกสารของปีนี้ยืนยัน"
    case .draft: "ฉบับร่าง เรียบเรียงไว้เพื่อเตรียมงาน ยังไม่ควรใช้อ้างอิง"
    }
  }
}

extension Origin {
  /// The parts of an item that no document of this year's list confirms, and their sources; nil
  /// when all is confirmed.
  var unconfirmed: String? {
    let parts: [(name: String, kind: Kind?)] = [
      ("ชื่อข้อ", title), ("องค์ประกอบ", elements), ("ช่วงเวลา", period),
    ]
    let doubtful = parts.filter { !($0.kind?.isConfirmed ?? false) }
    guard !doubtful.isEmpty else { return nil }
    return doubtful.map { "\($0.name) (\($0.kind?.words ?? "ไม่ระบุที่มา"))" }
      .joined(separator: " ")
  }
}

extension Origin.Kind {
  var words: String {
    switch self {
    case .seed: "จากเอกสารของหน่วยงานในปีนี้"
    case .web: "จากหน้าเว็บของปีนี้"
    case .neighbour: "อ้างอิงรายการของปีก่อนหรือปีถัดไป"
    case .sister: "อ้างอิงรายการของแบบวัดอื่นที่คล้ายกัน"
    case .observed: "อ้างอิงสิ่งที่หน่วยงานอื่นเผยแพร่"
    case .background: "อ้างอิงความรู้ทั่วไป"
    }
  }
}

extension Edition {
  /// The year as pages name it: `ปีงบประมาณ พ.ศ. 2567`.
  func fiscalYear(_ digits: Digits) -> String { "ปีงบประมาณ พ.ศ. \(digits.text(year))" }

  /// Its first and last day: `1 ตุลาคม 2566 – 30 กันยายน 2567`.
  func span(_ digits: Digits) -> String {
    digits.text("1 ตุลาคม \(year - 1) – 30 กันยายน \(year)")
  }
}
