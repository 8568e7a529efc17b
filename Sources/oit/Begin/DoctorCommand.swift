import ArgumentParser
import Diagnostics
import Glibc
import Text

struct DoctorCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "บอกสิ่งที่เครื่องนี้ยังไม่มี (Says what this machine lacks.)",
    discussion: """
      บอกโปรแกรมและไลบรารีที่ใช้เมื่อมี สิ่งใดใช้ไม่ได้หากไม่มี และวิธีติดตั้ง โดยไม่เปลี่ยนสิ่งใด
      Lists programs and libraries that oit uses when they are there, what does not work without \
      them, and how to install them. It changes nothing.
      """)

  @OptionGroup var options: SourceOptions

  func run() throws {
    var ignored: [Diagnostic] = []
    let kinds = Set(PublishTarget.all(in: options.source, &ignored).map(\.kind))
    let missing = Aid.all.filter { !$0.isThere }
    let needed = missing.filter { !kinds.isDisjoint(with: $0.kinds) }
    let width = (Aid.all.map(\.name.utf8.count).max() ?? 0) + 2
    for aid in Aid.all {
      let blanks = String(repeating: " ", count: width - aid.name.utf8.count)
      Stream.output.print(
        aid.name + blanks
          + aid.words(isNeeded: needed.contains { $0.name == aid.name })
          .text(in: options.language) + "\n")
    }
    Stream.output.print(summary(missing, needed).text(in: options.language) + "\n")
    guard needed.isEmpty else { throw ExitCode(1) }
  }

  private func summary(_ missing: [Aid], _ needed: [Aid]) -> Words {
    guard !missing.isEmpty else { return Words("มีครบทุกอย่าง", "nothing is missing") }
    let command = "sudo apt-get install " + missing.map(\.package).joined(separator: " ")
    return needed.isEmpty
      ? Words(
        "สร้างเว็บไซต์ได้โดยไม่ต้องมีสิ่งที่ขาด หากต้องการ ติดตั้งด้วยคำสั่ง \(command)",
        "a site can be built without what is missing; to install it: \(command)")
      : Words(
        "publish: ใน site.yml ต้องใช้สิ่งที่ขาด ติดตั้งด้วยคำสั่ง \(command)",
        "publish: in site.yml needs what is missing; to install it: \(command)")
  }
}

/// What the tool uses when the machine has it.
private struct Aid {
  enum Form {
    case program, library
  }

  let form: Form
  /// Of the program, or of the library's file.
  let name: String
  let package: String
  /// The kinds of targets that need it.
  let kinds: [PublishTarget.Kind]
  let without: Words

  static let all = [
    Aid(
      form: .library, name: "libpoppler-glib.so.8", package: "libpoppler-glib8", kinds: [],
      without: Words(
        "ไม่นับจำนวนหน้าและไม่ค้นหาข้อความของ PDF",
        "pages of PDF files are not counted, and their texts not searched")),
    Aid(
      form: .library, name: "libvips.so.42", package: "libvips42", kinds: [],
      without: Words(
        "ไม่ย่อรูปถ่าย และไม่ทำภาพแนะนำเว็บไซต์",
        "photos are not made smaller, and there is no picture for links")),
    Aid(
      form: .program, name: "sftp", package: "openssh-client", for: .sftp, .rsync),
    Aid(form: .program, name: "rsync", package: "rsync", for: .rsync),
    Aid(form: .program, name: "lftp", package: "lftp", for: .ftps),
    Aid(form: .program, name: "git", package: "git", for: .git),
    Aid(
      form: .program, name: "curl", package: "curl", kinds: [],
      without: Words(
        "oit verify ใช้ไม่ได้ และ oit region อ่านที่อยู่เว็บไม่ได้",
        "oit verify can't be used, and oit region reads no addresses")),
  ]

  var isThere: Bool {
    switch form {
    case .library: return dlopen(name, RTLD_LAZY | RTLD_LOCAL) != nil
    case .program:
      let folders = getenv("PATH").map { String(cString: $0) } ?? ""
      return folders.utf8.split(separator: UInt8(ascii: ":")).contains {
        access("\(String(Substring($0)))/\(name)", X_OK) == 0
      }
    }
  }

  func words(isNeeded: Bool) -> Words {
    guard !isThere else { return Words("มี", "is there") }
    let needed = isNeeded ? Words(" (ต้องใช้)", " (needed)") : Words("", "")
    return Words(
      "ไม่มี\(needed.thai) \(without.thai)", "is missing\(needed.english): \(without.english)")
  }
}

extension Aid {
  fileprivate init(form: Form, name: String, package: String, for kinds: PublishTarget.Kind...) {
    let names = kinds.map(\.rawValue)
    self.init(
      form: form, name: name, package: package, kinds: kinds,
      without: Words(
        "ปลายทางแบบ \(names.joined(separator: " และ ")) ใช้ไม่ได้",
        "targets of kind \(names.joined(separator: " and ")) can't be used"))
  }
}
