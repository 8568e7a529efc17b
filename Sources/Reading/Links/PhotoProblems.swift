import Diagnostics
import Foreign
import Formats

extension TargetProblem {
  /// Nil for what a check of all pictures says.
  static func photo(_ text: String, _ flaw: PhotoFlaw) -> TargetProblem? {
    switch flaw {
    case .tiny, .heavy: return nil
    case .moving:
      return doubt(
        "picture-moves",
        Words(
          "‘\(text)’ เป็นภาพเคลื่อนไหว ซึ่งผู้อ่านสั่งให้หยุดไม่ได้",
          "‘\(text)’ is a moving picture, which readers can't stop"),
        Words(
          "ใช้ภาพนิ่งแทน หรือวางเป็นไฟล์วิดีโอ .mp4 แล้วลิงก์ไปที่ไฟล์นั้น",
          "use a still picture, or put it there as a video (.mp4) and link to that"))
    case .huge(let dots):
      return doubt(
        "photo-too-large",
        Words(
          "ภาพ ‘\(text)’ ละเอียด \(dots) ล้านจุด เกิน \(PhotoFlaw.mostDots) ล้านจุด จึงไม่ได้ย่อให้",
          "the photo ‘\(text)’ has \(dots) million dots, more than \(PhotoFlaw.mostDots) million, so it is not made smaller"
        ),
        Words(
          "ย่อภาพให้ด้านยาวไม่เกิน 4,000 จุด แล้ววางแทนไฟล์นี้",
          "make it smaller, 4,000 dots at the longer side at most, and put that in its place"))
    }
  }

  /// Where nobody makes it one in colours of light.
  static func photoForPrint(_ text: String) -> TargetProblem {
    doubt(
      "photo-for-print",
      Words(
        "ภาพ ‘\(text)’ ใช้สีสำหรับงานพิมพ์ (CMYK) เบราว์เซอร์อาจแสดงสีผิด",
        "the photo ‘\(text)’ is in colours for print (CMYK), which browsers may show wrong"),
      Words(
        "บันทึกภาพเป็นสี RGB แล้ววางแทนไฟล์นี้", "save it in RGB, and put that in its place"))
  }

  static func photoStopsReader(_ text: String) -> TargetProblem {
    doubt(
      "photo-stops-reader",
      Words(
        "ภาพ ‘\(text)’ ทำให้โปรแกรมที่ใช้ย่อภาพหยุดทำงาน",
        "the photo ‘\(text)’ stops the program that makes photos smaller"),
      saveAnew)
  }

  static func photoTakesTooLong(_ text: String) -> TargetProblem {
    doubt(
      "photo-takes-too-long",
      Words(
        "ภาพ ‘\(text)’ ใช้เวลาย่อนานเกินไป",
        "the photo ‘\(text)’ takes too long to be made smaller"),
      saveAnew)
  }

  private static let saveAnew = Words(
    "เปิดภาพต้นฉบับแล้วบันทึกเป็น .jpg ใหม่ วางแทนไฟล์นี้",
    "save the original as .jpg again, and put that in its place")
}

extension Diagnostic {
  /// Said once for a site.
  static func photosStayLarge(_ lack: ForeignLack, at place: Place) -> Diagnostic {
    switch lack {
    case .notInstalled:
      return Diagnostic(
        .note, "photos-stay-large", at: place,
        "แสดงภาพตามไฟล์เดิมโดยไม่ย่อ เพราะเครื่องนี้ไม่มีโปรแกรม libvips",
        "photos stay as large as they are: this machine has no libvips",
        fix: "ติดตั้ง libvips42", "install libvips42")
    case .notStarted:
      return Diagnostic(
        .note, "photo-program-not-started", at: place,
        "แสดงภาพตามไฟล์เดิมโดยไม่ย่อ เพราะเปิดโปรแกรมที่ใช้ย่อภาพไม่ได้",
        "photos stay as large as they are: the program that makes them smaller can't be started",
        fix: "ปิดโปรแกรมอื่นที่ใช้หน่วยความจำมาก แล้วสั่งใหม่อีกครั้ง",
        "close other programs that need much memory, then run this again")
    case .noTimeLeft:
      return Diagnostic(
        .note, "photo-making-given-up", at: place,
        "แสดงภาพที่เหลือตามไฟล์เดิมโดยไม่ย่อ เพราะมีหลายภาพที่ใช้เวลาย่อนานเกินไป",
        "further photos stay as large as they are: several took too long to be made smaller",
        fix: "แก้ไขภาพที่มีคำเตือนว่าใช้เวลาย่อนานเกินไปก่อน แล้วสั่งใหม่อีกครั้ง",
        "mend those that are said to take too long, then run this again")
    }
  }
}
