import Foreign
import TestSupport
import Testing

/// What ends a process apart, or makes it talk nonsense, costs the file that it stood at.
@Suite struct ForeignReaderTests {
  private let files = ["a.pdf": "pages 3", "b.pdf": "pages 4", "c.pdf": "unreadable"]

  @Test func oneProcessAnswersForManyFiles() throws {
    let tool = try StandIn(files)
    let answers = try tool.answers(tool.reader(), "a.pdf", "b.pdf", "c.pdf")
    #expect(answers == [.found(3), .found(4), .found(0)])
    #expect(tool.starts == 1)
  }

  @Test(arguments: [
    ("crash", ForeignEnd.broke), ("killed", .broke), ("exit", .broke), ("silent", .broke),
    ("hang", .late), ("long", .nonsense), ("unended", .nonsense), ("two", .nonsense),
    ("bytes", .nonsense), ("", .nonsense), ("pages", .nonsense), ("pages 0", .nonsense),
    ("pages -1", .nonsense), ("pages 03", .nonsense), ("pages 3 ", .nonsense),
    ("pages 99999999999", .nonsense), ("pages 99999999999999999999", .nonsense),
    ("<script>", .nonsense), ("!broke", .nonsense),
  ])
  func whateverAFileDoesTheOthersAreRead(_ word: String, _ end: ForeignEnd) throws {
    let tool = try StandIn(["odd.pdf": word].merging(files) { $1 })
    let answers = try tool.answers(tool.reader(), "a.pdf", "odd.pdf", "b.pdf", "c.pdf")
    #expect(answers == [.found(3), .ended(end), .found(4), .found(0)])
  }

  /// Three hundred that each take all the time there is would hold up a build for an hour.
  @Test func afterSomeThatTakeTooLongNothingMoreIsAsked() throws {
    let tool = try StandIn(["hang.pdf": "hang"].merging(files) { $1 })
    let reader = tool.reader(lost: 2)
    let answers = try tool.answers(reader, "hang.pdf", "a.pdf", "hang.pdf", "a.pdf", "b.pdf")
    #expect(
      answers == [
        .ended(.late), .found(3), .ended(.late), .unread(.noTimeLeft), .unread(.noTimeLeft),
      ])
    reader.rest()
    #expect(try tool.answers(reader, "b.pdf") == [.found(4)])
  }

  @Test(arguments: [
    "", "#!/bin/sh\n", "#!/bin/sh\necho hello; cat\n", "#!/bin/sh\nsleep 60\n",
    "#!/bin/sh\necho oit 2 1.0 /x\ncat\n", "#!/bin/sh\nyes\n", "#!/nowhere\n",
  ])
  func aProgramThatIsNotTheToolIsAskedOnce(_ program: String) throws {
    let tool = try StandIn(files, program: program)
    let answers = try tool.answers(tool.reader(), "a.pdf", "b.pdf")
    #expect(answers == [.unread(.notStarted), .unread(.notStarted)])
  }

  /// What a file itself brings about is the same another time; what the machine does is not.
  @Test(arguments: [("hang", true), ("exit", true), ("crash", false), ("pages 5", false)])
  func aReadingThatLacksAnswersSaysSoOnce(_ word: String, _ mayKnowMore: Bool) throws {
    let tool = try StandIn(["odd.pdf": word].merging(files) { $1 })
    let reader = tool.reader()
    _ = try tool.answers(reader, "a.pdf", "odd.pdf")
    #expect(!reader.mayKnowMore)
    reader.rest()
    #expect(reader.mayKnowMore == mayKnowMore)
    _ = try tool.answers(reader, "a.pdf")
    reader.rest()
    #expect(!reader.mayKnowMore)
  }

  @Test func withoutAToolNothingIsRead() throws {
    let tool = try StandIn(files)
    let reader = tool.reader(tool: "/nowhere/oit")
    #expect(
      try tool.answers(reader, "a.pdf", "b.pdf") == [.unread(.notStarted), .unread(.notStarted)])
    reader.rest()
    #expect(reader.mayKnowMore)
  }

  @Test func aLibraryThatIsNotInstalledIsSaid() throws {
    let program = "#!/bin/sh\necho x >> ${0%/*}/starts\necho oit 1\ncat\n"
    let tool = try StandIn(files, program: program)
    let reader = tool.reader()
    let answers = try tool.answers(reader, "a.pdf", "b.pdf")
    #expect(answers == [.unread(.notInstalled), .unread(.notInstalled)])
    reader.rest()
    #expect(!reader.mayKnowMore)
  }
}
