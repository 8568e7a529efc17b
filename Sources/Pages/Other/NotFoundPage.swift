import Disclosure
import Mustache

/// What a server shows, at any depth, for an address that leads nowhere.
struct NotFoundPage: HTMLPage {
  static let address = "/404.html"
  static let template = "404"
  static let view: View<Shown<NotFoundPage>> = []

  var address: String { NotFoundPage.address }
  var canonical: String? { nil }

  var head: Head {
    Head(
      title: "ไม่พบหน้าที่ต้องการ",
      description: "ไม่พบหน้าที่ต้องการ หน้านี้อาจย้ายหรือที่อยู่อาจพิมพ์ผิด ค้นต่อได้จากหน้าแรก")
  }
}
