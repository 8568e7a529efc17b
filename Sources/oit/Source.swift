import Artifact
import Blocks
import Checks
import Cores
import Coverage
import Diagnostics
import Disclosure
import Pages
import Reading

/// A source once it is loaded: read, covered, checked, its pages listed.
struct Source {
  let site: Site?
  let coverage: SiteCoverage?
  /// Nil while there is an error: then a page would be false.
  let pages: SiteFiles?
  let problems: [Diagnostic]

  /// Calls `whenRead` when all files are read: from then on one core has little to do.
  static func load(
    _ options: SourceOptions, isOffline: Bool = false, isStrict: Bool = false,
    whenRead: () -> Void = {}
  ) -> Source {
    if let url = options.baseURL, let problem = BaseURL.problem(of: url) {
      return Source(
        site: nil, coverage: nil, pages: nil,
        problems: [Diagnostic(.error, "base-url", at: nil, problem.message, fix: problem.fix)])
    }
    var (site, problems) = SiteReader.read(
      options.source, kinds: BlockKind.all, baseURL: options.baseURL, isOffline: isOffline)
    whenRead()
    let coverage = site.map { cover($0, on: options.day, kinds: BlockKind.all) }
    var pages: SitePages?
    if let site, let coverage {
      let checks = Check.all
      let (found, made) = concurrentMap(checks.count, atATime: 1) { index in
        check(site, coverage, with: [checks[index]])
      } beside: {
        var problems: [Diagnostic] = []
        let pages = SitePages(of: site, coverage, kinds: BlockKind.all.map(\.view), &problems)
        return (pages: pages, problems: problems)
      }
      problems += found.flatMap { $0 } + made.problems
      pages = made.pages
    }
    if isStrict { problems = problems.map { $0.severity == .warning ? $0.asError() : $0 } }
    let found = problems.inOrder()
    let isSound = !found.contains { $0.severity == .error }
    return Source(
      site: site, coverage: coverage, pages: isSound ? pages?.artifacts : nil, problems: found)
  }
}
