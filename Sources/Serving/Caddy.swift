extension ServedSite {
  /// For a site's block in the Caddyfile of Caddy 2; it knows most media types itself.
  public var caddy: String {
    let redirects = redirects.map { "redir \($0.from) \($0.to) permanent" }
    func paths(_ endings: [String]) -> String { endings.map { "*.\($0)" }.joined(separator: " ") }
    return """
      # Caddy 2: ใส่ใน { … } ของเว็บไซต์นี้ใน Caddyfile
      \(base.isEmpty ? "" : "handle_path \(base)/* {\n")root * \(root)
      encode gzip
      header X-Content-Type-Options nosniff
      header Cache-Control "\(Caching.pages)"
      @page path */ *.html
      header @page Content-Security-Policy "\(contentSecurityPolicy)"
      @sandboxed path \(paths(ServedSite.sandboxed))
      header @sandboxed Content-Security-Policy sandbox
      @attachment path \(paths(ServedSite.attachments))
      header @attachment Cache-Control "\(Caching.attachments)"
      @named path /assets/*
      header @named Cache-Control "\(Caching.named)"
      @feed path /feed.xml
      header @feed Content-Type application/atom+xml
      @table path *.csv
      header @table Content-Type "text/csv; charset=utf-8"
      @hidden {
        path */.*
        not path /.well-known/*
      }
      respond @hidden 404
      file_server\(base.isEmpty ? "" : "\n}")
      handle_errors {
        @lost expression {err.status_code} == 404
        rewrite @lost /404.html
        root * \(root)
        header Content-Security-Policy "\(contentSecurityPolicy)"
        file_server
      }

      """ + redirects.map { $0 + "\n" }.joined()
  }
}
