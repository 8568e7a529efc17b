import Diagnostics
import Disclosure
import Text
import Thai
import YAML

/// Reads `Content/site.yml`.
struct SettingsReader {
  var problems: [Diagnostic] = []

  mutating func settings(_ node: DataNode, baseURL: String?) -> Settings? {
    guard
      let fields = Fields(
        node,
        known: [
          "municipality", "contact", "social", "complaints", "eit", "digits", "drop-zeros", "theme",
          "redirects", "home", "search", "english", "data", "publish",
        ], required: ["municipality"], &problems)
    else { return nil }
    let municipality = fields["municipality"].flatMap { self.municipality($0, baseURL) }
    let contact = contact(fields["contact"])
    let social = fields.list("social").compactMap { account($0) }
    let surveys = surveys(fields.pairs("eit", &problems), web: municipality?.web)
    let digits = fields.choice("digits", Digits.self, &problems) ?? .arabic
    let dropsZeros = fields.flag("drop-zeros", &problems)
    let theme = theme(fields["theme"])
    let redirects = redirects(fields.pairs("redirects", &problems))
    _ = fields.text("complaints", &problems)
    let tiles = fields["home"].flatMap { self.tiles($0) }
    guard let municipality else { return nil }
    return Settings(
      municipality: municipality, contact: contact, social: social,
      complaints: fields["complaints"].flatMap { $0.isAbsent ? nil : ($0.text, $0.place) },
      surveys: surveys,
      digits: dropsZeros ? digits.withoutZeros : digits, theme: theme, redirects: redirects,
      tiles: tiles,
      isSearched: fields["search"]?.isAbsent ?? true || fields.flag("search", &problems),
      isEnglish: fields.flag("english", &problems), data: dataTerms(fields["data"]))
  }

  private mutating func municipality(_ node: DataNode, _ baseURL: String?) -> Municipality? {
    guard
      let fields = Fields(
        node, known: ["code", "name", "name-en", "type", "district", "province", "web"],
        required: ["name", "type", "web"], &problems)
    else { return nil }
    let name = fields.text("name", &problems)
    let web = fields.text("web", &problems)
    if let web, let place = fields["web"]?.place { checkWeb(web, at: place) }
    let code = fields.text("code", &problems).map(Numerals.plain)
    if let code, let place = fields["code"]?.place,
      code.utf8.count != 8 || Numerals.whole(code) == nil
    {
      report(
        "municipality-code", at: place,
        Words("code: ต้องเป็นเลข 8 หลัก", "code: must have 8 digits"),
        fix: Words(
          "เขียนรหัส อปท. 8 หลักในเครื่องหมายคำพูด หากไม่ทราบให้ลบบรรทัดนี้",
          "write the 8 digits in quotes; if they are not known, delete the line"))
    }
    let kind = fields.choice("type", Municipality.Kind.self, label: \.label, &problems)
    guard let name, let kind, let address = baseURL ?? web else { return nil }
    return Municipality(
      code: code, name: name,
      nameEnglish: fields.text("name-en", &problems), kind: kind,
      district: fields.text("district", &problems), province: fields.text("province", &problems),
      web: address)
  }

  private mutating func checkWeb(_ web: String, at place: Place) {
    guard let problem = BaseURL.problem(of: web) else { return }
    report("base-url", at: place, problem.message, fix: problem.fix)
  }

  private mutating func contact(_ node: DataNode?) -> Contact? {
    guard let node, !node.isAbsent,
      let fields = Fields(
        node, known: ["address", "phone", "fax", "email", "hours", "map"], &problems)
    else { return nil }
    let email = fields.text("email", &problems)
    if let email, !isEmail(email), let place = fields["email"]?.place {
      problems.append(.malformedEmail(email, at: place))
    }
    return Contact(
      address: fields.text("address", &problems), phone: fields.text("phone", &problems),
      fax: fields.text("fax", &problems), email: email,
      hours: fields.text("hours", &problems), map: https("map", fields))
  }

  private mutating func account(_ node: DataNode) -> SocialAccount? {
    guard
      let fields = Fields(node, known: ["name", "url"], required: ["name", "url"], &problems),
      let name = fields.text("name", &problems), let url = https("url", fields)
    else { return nil }
    return SocialAccount(name: name, url: url)
  }

  private mutating func surveys(_ pairs: [DataNode.Pair], web: String?) -> [Survey] {
    var seen: Set<Int> = []
    let surveys = pairs.compactMap { pair -> Survey? in
      guard let year = Numerals.whole(Numerals.plain(pair.key)), (2400...2700).contains(year) else {
        report(
          "survey-year", at: pair.keyPlace,
          Words("‘\(pair.key)’ ไม่ใช่ปี พ.ศ.", "‘\(pair.key)’ is not a Buddhist year"),
          fix: Words("เขียนปี พ.ศ. เช่น 2567:", "write a Buddhist year, such as 2567:"))
        return nil
      }
      guard seen.insert(year).inserted else {
        problems.append(.duplicateKey("\(year)", pair.keyPlace))
        return nil
      }
      guard
        let fields = Fields(
          pair.value, known: ["url", "from", "to"], required: ["url"], &problems),
        let url = https("url", fields)
      else { return nil }
      if let web, WebAddress.lies(url, on: web), let place = fields["url"]?.place {
        report(
          "survey-on-this-site", at: place,
          Words(
            "url: ต้องเป็นลิงก์ของแบบวัด EIT ไม่ใช่หน้าของเว็บไซต์นี้",
            "url: must be the survey's own link, not a page of this site"),
          fix: Words(
            "คัดลอกลิงก์แบบวัด EIT ของหน่วยงานจากระบบ ITAS",
            "copy the municipality's EIT link from ITAS"))
      }
      if url.utf8.count > Survey.mostBytes, let place = fields["url"]?.place {
        problems.append(.longSurveyLink(url, at: place))
      }
      let (from, to) = (fields.day("from", &problems), fields.day("to", &problems))
      if let from, let to, to < from, let place = fields["to"]?.place {
        report(
          "survey-dates", at: place,
          Words("to: เป็นวันก่อน from:", "to: is earlier than from:"),
          fix: Words("แก้วันเริ่มหรือวันสิ้นสุด", "correct the first or the last day"))
      }
      return Survey(year: year, url: url, from: from, to: to)
    }
    return surveys.sorted { $0.year > $1.year }
  }

  private mutating func redirects(_ pairs: [DataNode.Pair]) -> [Redirect] {
    pairs.compactMap { pair in
      guard let target = pair.value.text else {
        problems.append(Fields.empty(pair.key, at: pair.keyPlace))
        return nil
      }
      let old = RedirectAddress.read(pair.key)
      if let flaw = RedirectAddress.flaw(old, target) {
        report("redirect-address", at: pair.keyPlace, flaw.message, fix: flaw.fix)
        return nil
      }
      let names = old.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
      if let name = names.first(where: { FileName.isUnheld($0) }) {
        report(
          "redirect-name", at: pair.keyPlace,
          Words(
            "เครื่องแม่ข่ายหรือ Windows เก็บโฟลเดอร์ชื่อ ‘\(name)’ ไม่ได้",
            "Windows, or a server, can't hold a folder called ‘\(name)’"),
          fix: Words(
            "ใช้ที่อยู่เดิมที่ไม่มีส่วนนี้", "write an old address without this part"))
      }
      return Redirect(from: old, to: target, place: pair.keyPlace)
    }
  }

  /// An https address; anything else is an error.
  mutating func https(_ key: String, _ fields: Fields) -> String? {
    guard let text = fields.text(key, &problems), let place = fields[key]?.place else { return nil }
    if Substring(text).asciiLowercased().begins(with: "https:") {
      guard let problem = WebAddress.problem(of: text) else { return text }
      var offers = NameOffers()
      problems.append(problem.diagnostic(at: place, &offers))
      return nil
    }
    report(
      "not-https", at: place,
      Words("\(key): ‘\(text)’ ต้องเป็นที่อยู่ https://", "\(key): ‘\(text)’ must be an https address"),
      fix: Words("เขียนที่อยู่เต็มที่ขึ้นต้นด้วย https://", "write the full address, beginning with https://"))
    return nil
  }

  mutating func report(
    _ id: String, at place: Place, _ message: Words, fix: Words? = nil
  ) {
    problems.append(Diagnostic(.error, id, at: place, message, fix: fix))
  }
}

extension Diagnostic {
  fileprivate static func longSurveyLink(_ url: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "survey-link-too-long", at: place,
      Words(
        "url: ยาว \(url.utf8.count) ไบต์ ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ดได้ (ไม่เกิน \(Survey.mostBytes)) หน้าเว็บจะแสดงเฉพาะลิงก์",
        "url: has \(url.utf8.count) bytes, more than a QR code holds (\(Survey.mostBytes)); pages show the link alone"
      ),
      fix: Words(
        "คัดลอกลิงก์แบบวัด EIT ของหน่วยงานจากระบบ ITAS ซึ่งสั้นกว่านี้",
        "copy the municipality's EIT link from ITAS, which is shorter"))
  }
}
