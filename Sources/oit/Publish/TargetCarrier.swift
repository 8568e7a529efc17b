import Diagnostics
import Glibc
import Publishing
import Text

extension PublishTarget {
  /// Who brings a built site to it.
  func carrier(
    from site: String, _ copies: PublishedCopies, _ options: SourceOptions, takesOver: Bool
  ) throws(Diagnostic) -> any Carrier {
    let source = options.source
    switch kind {
    case .folder: return FolderCarrier(path(in: source), from: site)
    case .zip:
      return ArchiveCarrier(
        path(in: source), from: site, copies: copies.folder,
        holdsChanges: holdsChanges && !takesOver)
    case .sftp, .rsync:
      return try SFTPCarrier(account, from: site, carriesByRsync: kind == .rsync)
    case .ftps:
      if allowsPlain { report([.mayBePlain], options, as: .text, to: .errors) }
      return try FTPCarrier(
        account, from: site, certificate: certificate.map { PublishTarget.path($0, in: source) },
        allowsPlain: allowsPlain)
    case .git:
      makeFolders(copies.folder)
      return try GitCarrier(
        path.holds(UInt8(ascii: ":")) ? path : path(in: source), branch: branch, from: site,
        store: "\(copies.folder)/git")
    }
  }

  private var account: Account {
    Account(host: host, port: port, user: user, path: path)
  }

  /// What is said when the site is there.
  func end(in source: String) -> Words {
    guard kind == .zip else { return Words("เผยแพร่แล้ว", "published") }
    let path = path(in: source)
    let list = ArchiveCarrier.deletions(beside: path)
    guard access(list, F_OK) == 0 else {
      return Words(
        "เขียน \(path) แล้ว ให้แตกไฟล์ลงในโฟลเดอร์ของเว็บไซต์บนเครื่องแม่ข่าย",
        "\(path) is written: unpack it in the site's folder on the server")
    }
    return Words(
      "เขียน \(path) แล้ว ให้แตกไฟล์ลงในโฟลเดอร์ของเว็บไซต์บนเครื่องแม่ข่าย แล้วลบไฟล์ตามรายการใน \(list)",
      "\(path) is written: unpack it in the site's folder on the server, then delete what \(list) lists"
    )
  }
}

extension Diagnostic {
  fileprivate static var mayBePlain: Diagnostic {
    Diagnostic(
      .warning, "published-in-plain", at: nil,
      Words(
        "allow-plain: true ทำให้รหัสผ่านและไฟล์อาจถูกอ่านหรือแก้ระหว่างทาง",
        "with allow-plain: true the password and the files may be read or changed on the way"),
      fix: Words(
        "ขอใช้ SFTP หรือ FTPS จากผู้ดูแลเครื่อง แล้วลบ allow-plain:",
        "ask who runs the server for SFTP or FTPS, then delete allow-plain:"))
  }
}
