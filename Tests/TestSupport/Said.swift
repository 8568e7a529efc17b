import Diagnostics

/// What reading says about the entry of O5 with these lines in its head.
public func said(
  head: String, body: String = "## ข่าว {#news}\n\nลอกคลอง", _ language: Language = .thai
) throws -> String {
  try said(["2567/o05-news.md": "---\n\(head)\n---\n\(body)\n"], language)
}

/// What reading says about site.yml with these lines at its end.
public func said(settings lines: String, _ language: Language = .thai) throws -> String {
  try said(["site.yml": "\(SoundSite.settings)\(lines)\n"], language)
}

/// What reading says about the edition when one text in it is replaced.
public func said(
  edition old: String, as new: String, _ language: Language = .thai
) throws -> String {
  try said(["editions/2567.yml": SoundSite.edition.replacing(old, with: new)], language)
}

/// What reading says about the sound site with these files of Content, and without those left out.
public func said(
  _ files: [String: String], without left: [String] = [], _ language: Language = .thai
) throws -> String {
  func inContent(_ path: String) -> String { "Content/\(path)" }
  let files = Dictionary(uniqueKeysWithValues: files.map { (inContent($0), $1) })
  return try TemporarySite(files, without: left.map(inContent)).printedReading(language)
}

/// A sound entry of O5, or of any other item.
public let soundEntry = """
  ---
  updated: 31 มี.ค. 2567
  ---

  ## ข่าว {#news}

  ลอกคลอง

  """

/// A sound sub-page, or page of pages/.
public let soundPage = """
  ---
  title: คำสั่ง
  updated: 31 มี.ค. 2567
  ---
  แต่งตั้งคณะทำงาน

  """

/// What reading says about a file of Content that ends in bytes that may be no text.
public func said(
  _ path: String, holding text: String, then bytes: [UInt8], _ language: Language = .thai
) throws -> String {
  let site = try TemporarySite()
  try site.write(Array(text.utf8) + bytes, to: "Content/\(path)")
  return site.printedReading(language)
}
