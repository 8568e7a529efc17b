import Disclosure
import Testing

@Suite struct FramePageTests {
  @Test(arguments: [
    (FramePage.home, "/"), (.year(2567), "/2567/"), (.item(2567, ItemCode(1)), "/2567/o01/"),
    (.item(2567, ItemCode(35)), "/2567/o35/"), (.coverage(2567), "/2567/coverage/"),
    (.coverage(2567, part: "not-applicable"), "/2567/coverage/not-applicable/"),
    (.survey(2567), "/2567/eit/"), (.newestSurvey, "/eit/"),
  ])
  func isToldFromItsAddress(_ page: FramePage, _ address: String) {
    #expect(page.address == address)
    #expect(FramePage(address: address) == page)
  }

  @Test(arguments: [
    "", "/2567", "2567/", "//", "/02567/", "/2567/o1/", "/2567/O01/", "/2567/o01/2567-02-01-b/",
    "/2567/eit/x/", "/2567/coverage/a/b/", "/complaints/", "/eit",
  ])
  func isNotToldFromAnAddressOfAnotherForm(_ address: String) {
    #expect(FramePage(address: address) == nil)
  }
}
