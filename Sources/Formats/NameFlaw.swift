import Text

/// Why no system that holds or serves a site can be trusted with a name.
public enum NameFlaw: Sendable, Hashable {
  /// Windows takes it for a device: `con`, `nul.txt`.
  case device
  /// Windows takes a dot or a blank at the end away.
  case end
  /// A server shows it in place of a folder's page: `index.htm`, `Default.pdf`.
  case index
  /// A server may run the file because of this part of its name: the `php` of `plan.php.pdf`.
  case runs(String)

  /// Looks at the name of a file or folder alone, in capitals or not.
  public init?(in name: some StringProtocol) {
    let lower = name.asciiLowercased()
    let parts = lower.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Substring($0) }
    if lower.ends(with: ".") || lower.ends(with: " ") {
      self = .end
    } else if NameFlaw.devices.contains(String(parts[0]).trimmingBlanks()) {
      self = .device
    } else if parts.count > 1, ["index", "default"].contains(parts[0]) {
      self = .index
    } else if let part = parts.dropFirst().first(where: { NameFlaw.run.contains(String($0)) }) {
      self = .runs(String(part))
    } else {
      return nil
    }
  }

  private static let devices: Set<String> = {
    let numbers = (0...9).map { "\($0)" } + ["¹", "²", "³"]
    return Set(
      ["con", "prn", "aux", "nul", "conin$", "conout$"]
        + numbers.flatMap { ["com\($0)", "lpt\($0)"] })
  }()

  /// Ends for which web servers run a file or read their settings, also in the middle of a name:
  /// Apache heeds each part of it.
  private static let run: Set<String> = [
    "php", "php3", "php4", "php5", "php7", "php8", "phps", "pht", "phtml", "phar", "inc", "asp",
    "aspx", "asa", "asax", "ashx", "asmx", "ascx", "cshtml", "cer", "cdx", "idc", "htr", "shtml",
    "shtm", "stm", "jsp", "jspx", "jspf", "jsw", "jsv", "do", "action", "cfm", "cfml", "cfc", "cgi",
    "fcgi", "pl", "py", "rb", "lua", "sh", "htaccess", "htpasswd", "var",
  ]
}
