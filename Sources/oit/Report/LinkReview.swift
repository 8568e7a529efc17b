import Checks
import Diagnostics
import Disclosure
import Output

/// What `oit check` does about links outside of the site, which no build looks at.
enum LinkReview {
  case none
  /// Says where they are.
  case listed
  /// Asks for what they lead to.
  case asked(beside: OutputFolder)

  func findings(of site: Site) -> [Diagnostic] {
    switch self {
    case .none: []
    case .listed: site.listedLinks
    case .asked(let output): OnlineLinks(beside: output).findings(of: site)
    }
  }
}
