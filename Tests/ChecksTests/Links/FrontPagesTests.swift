import TestSupport
import Testing

@Suite struct FrontPagesTests {
  @Test func findsFrontPagesForServicesMapsAndSurveys() throws {
    var files = news(saying: channel("https://www.bora.example/"))
    files["Content/site.yml"] =
      SoundSite.settings.replacing(
        "  phone: 054", with: "  map: https://www.google.com\n  phone: 054")
      + SoundSite.survey.replacing("/go/eit/tuayang67", with: "/")
    try expectOnRecord("front-pages", files)
  }

  @Test func takesServicesWithAHostOfTheirOwn() throws {
    try expectNothing(news(saying: channel("https://eservice.tuayang.example/")))
  }
}

private func channel(_ link: String) -> String {
  """
  ```channels
  - {name: ยื่นคำขอ, kind: e-service, link: "\(link)", how: กรอกแบบแล้วกดส่ง}
  ```
  """
}
