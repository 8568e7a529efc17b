import Diagnostics
import Disclosure
import Folders
import Text
import Thai
import YAML

extension PublishedList {
  /// Reads the list of a site; nil where there is none, or what is wrong with it was said.
  public init?(of site: Site, _ problems: inout [Diagnostic]) {
    let content = site.content
    guard ((try? content.names(in: "")) ?? []).contains(PublishedList.file) else { return nil }
    let path = Place.content(PublishedList.file).path
    let bytes: [UInt8]
    do throws(Refusal) {
      bytes = try content.read(PublishedList.file, upTo: 16 << 20)
    } catch {
      problems.append(content.diagnostic(error, at: PublishedList.file))
      return nil
    }
    let before = problems.count
    let text = String(decoding: bytes.withLineFeeds(), as: UTF8.self)
    guard let root = YAMLReader.read(text, path, &problems),
      case .mapping(let pairs) = root.content
    else {
      if problems.count == before { problems.append(.notAPublishedList(Place(path))) }
      return nil
    }
    let years = pairs.compactMap { Numerals.whole($0.key) == nil ? nil : $0 }
    guard
      let fields = Fields(
        root, known: ["schema", "web"] + years.map(\.key), required: ["schema", "web"], &problems),
      let web = fields.text("web", &problems)
    else { return nil }
    if fields.text("schema", &problems) != PublishedList.schema {
      problems.append(.notAPublishedList(fields["schema"]?.place ?? root.place))
    }
    if web != site.settings.municipality.web {
      problems.append(.otherWeb(web, fields["web"]?.place ?? root.place))
    }
    let read = years.compactMap { PublishedList.year($0, of: site, &problems) }
    guard !problems[before...].contains(where: { $0.severity == .error }) else { return nil }
    self.init(web: web, years: read.sorted { $0.year < $1.year })
  }

  private static func year(
    _ pair: DataNode.Pair, of site: Site, _ problems: inout [Diagnostic]
  ) -> Year? {
    guard let year = Numerals.whole(pair.key) else { return nil }
    if site[year] == nil { problems.append(.publishedYearUnknown(year, pair.keyPlace)) }
    guard
      let fields = Fields(
        pair.value, known: ["submitted", "pages", "files"], required: ["submitted"], &problems),
      let written = fields.text("submitted", &problems)
    else { return nil }
    switch Day.read(written) {
    case .failure(let problem):
      problems.append(
        Diagnostic(
          .error, problem.id, at: fields["submitted"]?.place, problem.message, fix: problem.fix))
      return nil
    case .success(let day):
      return Year(
        year: year, submitted: day,
        pages: fields.list("pages").compactMap { address($0, &problems) },
        files: fields.list("files").compactMap { address($0, &problems) })
    }
  }

  private static func address(_ node: DataNode, _ problems: inout [Diagnostic]) -> Address? {
    guard
      let fields = Fields(
        node, known: ["address", "sha256", "anchors"], required: ["address"], &problems),
      let address = fields.text("address", &problems)
    else { return nil }
    return Address(
      address, sha256: fields.text("sha256", &problems),
      anchors: fields.texts("anchors", &problems), at: node.place)
  }
}

extension Diagnostic {
  fileprivate static func notAPublishedList(_ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-a-published-list", at: place,
      Words(
        "ไฟล์นี้ไม่ใช่รายการที่อยู่ที่โปรแกรมเขียน", "this is not a list of addresses as oit writes it"),
      fix: Words(
        "นำไฟล์ฉบับเดิมกลับมา หรือย้ายออกแล้วสั่ง oit publish-list --write",
        "bring the file back as it was, or move it away and run oit publish-list --write"))
  }

  fileprivate static func otherWeb(_ web: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "published-elsewhere", at: place,
      Words(
        "รายการที่อยู่นี้เป็นของเว็บไซต์ \(web)", "this list is of the site \(web)"),
      fix: Words(
        "แก้ web: ใน site.yml ให้ตรงกับที่ส่งไว้ หรือย้ายไฟล์นี้ออกจาก Content",
        "set web: in site.yml to what was submitted, or move this file out of Content"))
  }

  fileprivate static func publishedYearUnknown(_ year: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .error, "published-year-unknown", at: place,
      Words("ไม่มีแบบวัดปี \(year) ซึ่งส่งไว้แล้ว", "there is no edition of \(year), which was submitted"),
      fix: Words(
        "นำ Content/editions/\(year).yml กลับมา", "bring back Content/editions/\(year).yml"))
  }
}
