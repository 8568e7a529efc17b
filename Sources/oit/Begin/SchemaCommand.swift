import ArgumentParser
import Diagnostics

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "แสดง JSON Schema สำหรับโปรแกรมแก้ไขข้อความ (Prints a JSON Schema for editors.)",
    discussion: """
      โปรแกรมแก้ไขที่รู้จัก JSON Schema จะเสนอคีย์และบอกคำอธิบายขณะพิมพ์ สิ่งที่ oit check ตรวจมีมากกว่านี้
      An editor that knows JSON Schema offers keys and explains them while one writes; oit check asks more.
      """)

  /// What is written in YAML.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case site, edition, entry, page
  }

  @Argument(
    help: ArgumentHelp(
      "site.yml แบบวัด หรือหัวของหน้า (site.yml, an edition, or the head of an entry or another page.)",
      valueName: "site|edition|entry|page"))
  var subject: Subject

  func run() throws {
    let schema =
      switch subject {
      case .site: PackageResources.site_json
      case .edition: PackageResources.edition_json
      case .entry: PackageResources.entry_json
      case .page: PackageResources.page_json
      }
    Stream.output.print(String(decoding: schema, as: UTF8.self))
  }
}
