import Text

extension ServedSite {
  /// `web.config` for the site's folder on IIS 10, with HTTP Redirection installed.
  public var iis: String {
    let types = allTypes.flatMap { ending, type in
      [
        "      <remove fileExtension=\".\(ending)\"/>",
        "      <mimeMap fileExtension=\".\(ending)\" mimeType=\"\(type)\"/>",
      ]
    }
    let redirects = redirects.map { from, to in
      let path = from.utf8.dropFirst(base.utf8.count + 1)
      let file =
        from.ends(with: "/") ? String(Substring(path)) + "index.html" : String(Substring(path))
      return """
          <location path="\(file)">
            <system.webServer>
              <httpRedirect enabled="true" destination="\(to)" exactDestination="true" httpResponseStatus="Permanent"/>
            </system.webServer>
          </location>
        """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- IIS 10: บันทึกเป็น web.config ในโฟลเดอร์ของเว็บไซต์ -->
      <configuration>
        <system.webServer>
          <directoryBrowse enabled="false"/>
          <defaultDocument enabled="true">
            <files>
              <clear/>
              <add value="index.html"/>
            </files>
          </defaultDocument>
          <staticContent>
            <clientCache cacheControlMode="DisableCache"/>
      \(types.joined(separator: "\n"))
          </staticContent>
          <httpProtocol>
            <customHeaders>
              <add name="X-Content-Type-Options" value="nosniff"/>
              <add name="Content-Security-Policy" value="\(contentSecurityPolicy)"/>
            </customHeaders>
          </httpProtocol>
          <httpErrors errorMode="Custom" existingResponse="Replace">
            <remove statusCode="404"/>
            <error statusCode="404" path="404.html" responseMode="File"/>
          </httpErrors>
          <urlCompression doStaticCompression="true"/>
        </system.webServer>
        <location path="assets">
          <system.webServer>
            <staticContent>
              <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"/>
            </staticContent>
          </system.webServer>
        </location>
      \(redirects.map { $0 + "\n" }.joined())</configuration>

      """
  }
}
