import Blocks
import Checks
import Cores
import Diagnostics
import Disclosure
import Foreign
import Kinds
import Output
import Pages
import Reading

/// Builds a site: all errors are known before the first byte is written.
///
/// Of a year alone a copy with nothing else. Throws a `Diagnostic` when the output can't be
/// written, and `WrongUsage` for a year without an edition; without a report when an error was
/// reported.
func build(
  _ options: SourceOptions, isOffline: Bool, year: Int?, _ form: ReportOptions,
  into folder: String, _ progress: Progress
) throws -> (LoadedSource, BuildReport?) {
  defer { progress.end() }
  let output = OutputFolder(
    folder, apartFrom: ["Content", "Templates"].map { "\(options.source)/\($0)" })
  let look = output.look()  // at what is there, while Content is read
  let readers = FileReaders(beside: output)
  let source = load(
    options, isOffline: isOffline, isStrict: form.strict, readers, progress)
  progress.clear()
  report(source.problems, options, as: form, to: .errors)
  guard var pages = source.pages else { return (source, nil) }
  if let year {
    pages = try source.copy(of: year, pages)
  } else {
    progress.begin(.preparing)
    source.sitePages?.prepare()
  }
  let built = try output.replace(  // write
    with: progress.counting(pages), after: look, isStrict: form.strict)
  readers.remember(beside: output)
  return (source, built)
}

/// Loads a site, as every command does that says something about it as a whole.
///
/// Nothing is rendered yet: a page is made when its bytes are asked for.
func load(
  _ options: SourceOptions, isOffline: Bool = false, isStrict: Bool = false,
  _ readers: FileReaders, links: LinkReview = .none, _ progress: Progress? = nil
) -> LoadedSource {
  if let problem = options.problem { return LoadedSource([problem]) }
  progress?.begin(.reading)
  let templates = Future { TemplateFolder(options.source) }
  let (content, said) = SiteReader.files(  // read
    options.source, kinds: BlockKind.all, baseURL: options.baseURL, isOffline: isOffline,
    readers: readers)
  guard let content else { return LoadedSource(said, isStrict: isStrict) }
  progress?.begin(.checking)
  return load(
    content, content.site(), templates, options, isStrict: isStrict, readers, links: links)
}

/// Loads the site that was put together of what was read.
func load(
  _ content: ReadContent, _ assembled: (site: Site?, problems: [Diagnostic]),
  _ templates: Future<TemplateFolder>, _ options: SourceOptions, isStrict: Bool = false,
  _ readers: FileReaders, links: LinkReview = .none
) -> LoadedSource {
  let (site, said) = assembled
  guard let site else {
    return LoadedSource(content: content, templates: templates, said, isStrict: isStrict)
  }
  let coverage = cover(site, on: options.day, kinds: BlockKind.all)  // cover
  let (found, pages) = concurrentMap(Check.all.count, atATime: 1) {
    check(site, coverage, with: [Check.all[$0]])  // check
  } beside: {
    SitePages.listed(of: site, coverage, templates, readers)  // render
  }
  return LoadedSource(
    content, templates, site, coverage, found: said + found.joined() + links.findings(of: site),
    pages, options, isStrict: isStrict)
}
