import TestSupport

/// The page of O2 of a small site, with a block whose rows stand in `a.csv` beside it.
func shownPage(_ body: String, csv: String) throws -> String {
  let site = try TemporarySite([
    "Content/2567/o02-executives/index.md":
      "---\nupdated: 2567-03-31\n---\n## ก {#contact}\n\n\(body)\n",
    "Content/2567/o02-executives/a.csv": csv,
  ])
  try site.addTemplates()
  return try site.render().text("2567/o02/index.html")
}
