import Artifact
import Foreign
import Foundation
import TestSupport
import Testing

/// What was found is known by content as long as the library is the same; nothing else is believed.
@Suite struct ForeignMemoryTests {
  /// A site of three files after a build, with what it left.
  private func built() throws -> (tool: StandIn, stored: [UInt8]) {
    let tool = try StandIn(["a.pdf": "pages 3", "b.pdf": "pages 4", "c.pdf": "crash"])
    let reader = tool.reader()
    _ = try tool.answers(reader, "a.pdf", "b.pdf", "c.pdf")
    reader.rest()
    return (tool, try #require(reader.textToStore()))
  }

  private func again(
    _ tool: StandIn, _ stored: [UInt8]
  ) throws -> (answers: [ForeignAnswer<Int>], starts: Int) {
    let before = tool.starts
    let answers = try tool.answers(tool.reader(stored: stored), "a.pdf", "b.pdf", "c.pdf")
    return (answers, tool.starts - before)
  }

  private static let all: [ForeignAnswer<Int>] = [.found(3), .found(4), .ended(.broke)]

  @Test func noProcessIsStartedForWhatIsKnown() throws {
    let (tool, stored) = try built()
    let (answers, starts) = try again(tool, stored)
    #expect(answers == Self.all)
    #expect(starts == 0)
  }

  @Test func aFileIsKnownWhateverItIsCalled() throws {
    let (tool, stored) = try built()
    try tool.place.run("cd Content; mv a.pdf x.pdf; mv b.pdf a.pdf; mv x.pdf b.pdf; touch c.pdf")
    let (answers, starts) = try again(tool, stored)
    #expect(answers == [.found(4), .found(3), .ended(.broke)])
    #expect(starts == 0)
  }

  @Test func aFileOfOtherBytesIsRead() throws {
    let (tool, stored) = try built()
    try tool.place.write("pages 5", to: "Content/a.pdf")
    let (answers, starts) = try again(tool, stored)
    #expect(answers == [.found(5), .found(4), .ended(.broke)])
    #expect(starts == 1)
  }

  @Test func anotherVersionOfTheLibraryIsAskedAnew() throws {
    let (tool, stored) = try built()
    try tool.place.run("cp tool new; mv new tool")
    let (answers, starts) = try again(tool, stored)
    #expect(answers == Self.all)
    #expect(starts > 0)
  }

  /// Inode and times stand for the bytes only when the file was not written just before.
  @Test func aFileThatIsWrittenTwiceInATickIsReadTwice() throws {
    let tool = try StandIn(["a.pdf": "pages 3"])
    let reader = tool.reader()
    for pages in 3...30 {
      try tool.place.write("pages \(pages)", to: "Content/a.pdf")
      #expect(try tool.answers(reader, "a.pdf") == [.found(pages)])
    }
  }

  @Test func whatIsKnownByItsMarkIsNotOpenedForItsBytes() throws {
    let (tool, _) = try built()
    let late = tool.reader()
    Thread.sleep(forTimeInterval: 2.1)
    _ = try tool.answers(late, "a.pdf", "b.pdf", "c.pdf")
    late.rest()
    let stored = try #require(late.textToStore())
    #expect(!String(decoding: stored, as: UTF8.self).contains(" 0 0 0 0 "))
    let (answers, starts) = try again(tool, stored)
    #expect(answers == Self.all)
    #expect(starts == 0)
  }

  @Test func whatIsKnownAlreadyIsNotStoredAgain() throws {
    let (tool, stored) = try built()
    let reader = tool.reader(stored: stored)
    _ = try tool.answers(reader, "a.pdf", "b.pdf", "c.pdf")
    reader.rest()
    let second = reader.textToStore() ?? stored
    let third = tool.reader(stored: second)
    _ = try tool.answers(third, "a.pdf", "b.pdf", "c.pdf")
    third.rest()
    #expect(String(decoding: second, as: UTF8.self).split(separator: "\n").count == 7)
  }

  @Test func whatIsGoneIsForgotten() throws {
    let (tool, stored) = try built()
    let reader = tool.reader(stored: stored)
    _ = try tool.answers(reader, "a.pdf")
    reader.rest()
    let text = String(decoding: try #require(reader.textToStore()), as: UTF8.self)
    #expect(text.contains("pages 3") && !text.contains("pages 4"))
  }

  /// Everything is asked anew, whatever somebody has put there.
  @Test(arguments: [
    "", "oit found 1\n", "oit found 1\n0\n\n\n", "oit found 2\n", "\u{0}", "x\n",
  ])
  func whatIsNoMemoryIsNotBelieved(_ text: String) throws {
    let (tool, _) = try built()
    let (answers, starts) = try again(tool, Array(text.utf8))
    #expect(answers == Self.all)
    #expect(starts > 0)
  }

  @Test func aTornMemoryIsNotBelieved() throws {
    let (tool, stored) = try built()
    for count in stride(from: 0, to: stored.count, by: 37) {
      let (answers, starts) = try again(tool, Array(stored[..<count]))
      #expect(answers == Self.all && starts > 0, "\(count) bytes")
    }
    var changed = stored
    changed[stored.count - 2] ^= 1
    #expect(try again(tool, changed).starts > 0)
  }

  /// Somebody who takes the trouble to write a sum can say no more than a number of pages.
  @Test(arguments: [
    "pages -1", "pages 0", "pages 1e9", "<script>", "!bang", "", "pages 3\u{0}",
    String(repeating: "9", count: 300),
  ])
  func anAnswerThatNobodyGaveIsPassedOver(_ answer: String) throws {
    let (tool, stored) = try built()
    let lines = String(decoding: stored, as: UTF8.self).components(separatedBy: "\n")
    let body = lines.dropFirst(2).joined(separator: "\n").replacing("pages 3", with: answer)
    let forged = "\(lines[0])\n\(sha256(Array(body.utf8)))\n\(body)"
    let (answers, starts) = try again(tool, Array(forged.utf8))
    #expect(answers == Self.all)
    #expect(starts == 1)
  }
}
