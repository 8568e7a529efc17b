import ArgumentParser
import Diagnostics
import Text

/// What ArgumentParser says in English, told as everything else is.
///
/// It keeps its errors to itself, so they are known by the shape of their sentences; one of another
/// shape is quoted.
extension WrongUsage {
  /// Nil for what is no error of usage, such as the wish for help.
  static func told(of error: any Error) -> WrongUsage? {
    guard OIT.exitCode(for: error) == .validationFailure else { return nil }
    let label = "Usage: "
    let line = OIT.fullMessage(for: error).split(separator: "\n").first { $0.starts(with: label) }
    let usage = line.map { String($0.dropFirst(label.count)) } ?? ""
    if usage == "oit <subcommand>" {
      let word = CommandLine.arguments.dropFirst().first ?? ""
      return word.begins(with: "-") ? unknownOption(word, fix: commands) : unknownCommand(word)
    }
    var wrong = named(OIT.message(for: error), usage: usage)
    wrong.usage = usage
    return wrong
  }

  private static func named(_ said: String, usage: String) -> WrongUsage {
    if let gaps = gaps(in: said, "Unknown option '", "'") {
      let known = usage.split { " []".contains($0) }.filter { $0.starts(with: "--") }
      let near = nearest(String(gaps[0].dropFirst(2)), among: known.map { String($0.dropFirst(2)) })
      return unknownOption(
        gaps[0],
        fix: near.map { Words("แก้เป็น --\($0)", "write --\($0)") }
          ?? Words("ใช้ตัวเลือกตามรูปแบบของคำสั่งนี้", "use the options of this command"))
    }
    if let gaps = gaps(in: said, "Missing expected argument '<", ">'") {
      return withoutArgument(gaps[0])
    }
    if let gaps = gaps(in: said, "Missing value for '", " <", ">'") {
      return withoutValue(gaps[0], name: gaps[1])
    }
    if let gaps = gaps(in: said, "The option '", "' does not take any value, but '", "' was ") {
      return flagWithValue(gaps[0], gaps[1])
    }
    if let gaps = gaps(in: said, "The value '", "' is invalid for '<", ">'") {
      return unusable("<\(gaps[1])>", gaps[0], name: gaps[1])
    }
    if let gaps = gaps(in: said, "The value '", "' is invalid for '", " <", ">'") {
      return unusable(gaps[1], gaps[0], name: gaps[2])
    }
    if gaps(in: said, "Unexpected argument '", "'") != nil
      || gaps(in: said, "", " unexpected arguments: '", "'") != nil
    {
      let words = said.split(separator: "'").enumerated().filter { $0.offset % 2 == 1 }
        .map { String($0.element) }
      return unexpected(words)
    }
    return WrongUsage(
      "wrong-usage", Words("คำสั่งไม่ถูกต้อง: \(said)", said),
      fix: Words("ใช้คำสั่งตามรูปแบบ", "write the command as the usage shows"))
  }

  private static func unknownOption(_ option: String, fix: Words) -> WrongUsage {
    WrongUsage(
      "unknown-option", Words("ไม่รู้จักตัวเลือก \(option)", "unknown option \(option)"), fix: fix)
  }

  static func withoutValue(_ option: String, name: String) -> WrongUsage {
    let value = value(of: name)
    return WrongUsage(
      "option-without-value",
      Words("ตัวเลือก \(option) ไม่มีค่า", "the option \(option) has no value"),
      fix: Words(
        "เขียน \(option) ตามด้วย\(value.thai)", "write \(option) followed by \(value.english)"))
  }

  private static func withoutArgument(_ name: String) -> WrongUsage {
    let value = value(of: name)
    return WrongUsage(
      "argument-missing", Words("ไม่ได้ระบุ <\(name)>", "<\(name)> is missing"),
      fix: Words(
        "เขียน <\(name)> คือ\(value.thai)", "write <\(name)>, which is \(value.english)"))
  }

  private static func flagWithValue(_ flag: String, _ value: String) -> WrongUsage {
    WrongUsage(
      "flag-with-value",
      Words(
        "ตัวเลือก \(flag) ไม่รับค่า แต่มี ‘\(value)’",
        "the option \(flag) takes no value, but has ‘\(value)’"
      ),
      fix: Words("เขียนเพียง \(flag)", "write only \(flag)"))
  }

  private static func unusable(_ place: String, _ value: String, name: String) -> WrongUsage {
    let needed = Self.value(of: name)
    return WrongUsage(
      "unusable-value",
      Words("\(place): ใช้ ‘\(value)’ ไม่ได้", "\(place): ‘\(value)’ can't be used"),
      fix: Words("เขียน\(needed.thai)", "write \(needed.english)"))
  }

  /// What a value has to be, by the name under which the help lists it.
  private static func value(of name: String) -> Words {
    let choices = name.split(separator: "|").joined(separator: ", ")
    return switch name {
    case "date": Words("วันที่ เช่น 2567-03-31", "a date, such as 2567-03-31")
    case "dir": Words("ชื่อโฟลเดอร์", "the name of a folder")
    case "url": Words("ที่อยู่เว็บไซต์ เช่น https://www.tuayang.example", "an https address")
    case "file": Words("ชื่อไฟล์", "the name of a file")
    case "item": Words("รหัสข้อ เช่น O29", "the code of an item, such as O29")
    case "name": Words("ชื่อ", "a name")
    case "type": Words("ประเภท เช่น เทศบาลตำบล", "a type, such as subdistrict")
    case "year": Words("ปี พ.ศ. เช่น 2567", "a Buddhist year, such as 2567")
    case "n": Words("ตัวเลข", "a number")
    default: Words("คำใดคำหนึ่งใน \(choices)", "one of \(choices)")
    }
  }

  private static func unexpected(_ words: [String]) -> WrongUsage {
    let words = words.joined(separator: " ")
    return WrongUsage(
      "unexpected-argument",
      Words("คำสั่งนี้ไม่รับ ‘\(words)’", "this command does not take ‘\(words)’"),
      fix: Words("ลบส่วนนี้ออกจากคำสั่ง", "leave it out"))
  }

  private static func unknownCommand(_ name: String) -> WrongUsage {
    WrongUsage(
      "unknown-command", Words("ไม่มีคำสั่ง ‘\(name)’", "there is no command ‘\(name)’"),
      fix: nearest(name, among: commandNames).map {
        Words("แก้เป็น oit \($0)", "write oit \($0)")
      } ?? commands)
  }

  private static var commands: Words {
    let names = commandNames.joined(separator: ", ")
    return Words("คำสั่งที่ใช้ได้คือ \(names)", "the commands are \(names)")
  }

  private static var commandNames: [String] {
    OIT.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .compactMap { $0.configuration.commandName }
  }
}

/// What stands between the fixed parts of a sentence, or nil when it has another shape.
private func gaps(in said: String, _ parts: String...) -> [String]? {
  var found: [String] = []
  var rest = Substring(said)
  for (number, part) in parts.enumerated() where !part.isEmpty {
    guard let range = rest.firstRange(of: part) else { return nil }
    if number > 0 { found.append(String(rest[..<range.lowerBound])) }
    guard number > 0 || range.lowerBound == rest.startIndex else { return nil }
    rest = rest[range.upperBound...]
  }
  return found
}
