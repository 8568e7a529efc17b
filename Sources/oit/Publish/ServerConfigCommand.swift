import ArgumentParser
import Blocks
import Diagnostics
import Kinds
import Pages
import Reading
import Serving
import Text

struct ServerConfigCommand: SourceReading {
  static let configuration = CommandConfiguration(
    commandName: "server-config",
    abstract: "แสดงการตั้งค่าของเครื่องแม่ข่าย (Prints the settings of a web server.)",
    discussion: """
      ชนิดของไฟล์ รหัสอักษร นโยบายความปลอดภัย ระยะเวลาเก็บสำเนา หน้า 404 และที่อยู่เดิมจาก redirects: ใน site.yml
      Media types, charset, security policy, caching, the page for 404, and the redirects of site.yml.
      """)

  /// The servers for which settings are known.
  enum Server: String, ExpressibleByArgument, CaseIterable {
    case nginx, apache, caddy, iis
  }

  @Argument(
    help: ArgumentHelp("เครื่องแม่ข่าย (The server.)", valueName: "nginx|apache|caddy|iis"))
  var server: Server

  @Option(
    name: .long,
    help: ArgumentHelp(
      "โฟลเดอร์ของเว็บไซต์บนเครื่องแม่ข่าย (The site's folder on the server.)", valueName: "dir"))
  var root = "/var/www/html"

  @OptionGroup var options: SourceOptions

  var wrongUsage: WrongUsage? {
    let isPlain = root.unicodeScalars.allSatisfy { sign in
      sign.properties.isAlphabetic || "0123456789/._-:\\".unicodeScalars.contains(sign)
        || sign.properties.generalCategory == .nonspacingMark
    }
    guard !isPlain || !(root.begins(with: "/") || server == .iis) || root.isEmpty else {
      return nil
    }
    return WrongUsage(
      "unusable-root",
      Words("--root: ใช้ ‘\(root)’ ไม่ได้", "--root: ‘\(root)’ can't be used"),
      fix: Words(
        "เขียนที่อยู่เต็มของโฟลเดอร์ที่ไม่มีช่องว่าง เช่น /var/www/html",
        "write the full path of a folder without blanks, such as /var/www/html"))
  }

  func run() throws {
    let (site, problems) = SiteReader.read(
      options.source, kinds: BlockKind.all, baseURL: options.baseURL)
    let errors = problems.filter { $0.severity == .error }
    guard let site, errors.isEmpty else { throw stop(errors) }
    let served = ServedSite(
      root: root.count > 1 && root.ends(with: "/") ? String(root.dropLast()) : root,
      web: site.settings.municipality.web,
      redirects: site.settings.redirects.map { ($0.from, $0.target) })
    let settings =
      switch server {
      case .nginx: served.nginx
      case .apache: served.apache
      case .caddy: served.caddy
      case .iis: served.iis
      }
    Stream.output.print(settings)
  }
}
