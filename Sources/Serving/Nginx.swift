extension ServedSite {
  /// For a `server { … }` of nginx 1.18 or newer, in a file of its own that is included there.
  public var nginx: String {
    let types = ServedSite.types.map { "  \($0.type) \($0.endings.joined(separator: " "));" }
    let redirects = redirects.map { "location = \($0.from) { return 301 \($0.to); }" }
    return """
      # nginx: include /etc/nginx/oit.conf; ใน server { … } ของเว็บไซต์นี้
      \(base.isEmpty ? "root \(root);" : "location \(base)/ { alias \(root)/; }")
      index index.html;
      charset utf-8;
      charset_types \(ServedSite.texts.filter { $0 != "text/html" }.joined(separator: " "));
      gzip on;
      gzip_vary on;
      gzip_types \(ServedSite.packable.joined(separator: " "));
      types {
      \(types.joined(separator: "\n"))
      }
      default_type application/octet-stream;

      set $oit_policy "";
      if ($uri ~ (/|\\.html)$) { set $oit_policy "\(contentSecurityPolicy)"; }
      if ($uri ~ \\.(\(ServedSite.sandboxed.joined(separator: "|")))$) { set $oit_policy sandbox; }
      set $oit_cache "\(Caching.pages)";
      if ($uri ~ \\.(\(ServedSite.attachments.joined(separator: "|")))$) { set $oit_cache "\(Caching.attachments)"; }
      if ($uri ~ ^\(base.asPattern)/assets/) { set $oit_cache "\(Caching.named)"; }
      add_header X-Content-Type-Options nosniff always;
      add_header Content-Security-Policy $oit_policy;
      add_header Cache-Control $oit_cache;

      location = \(base)/feed.xml {\(base.isEmpty ? "" : " alias \(root)/feed.xml;") types { } default_type application/atom+xml; }
      location ~ /\\.(?!well-known/) { return 404; }
      error_page 404 \(base)/404.html;
      location = \(base)/404.html {\(base.isEmpty ? "" : "\n  alias \(root)/404.html;")
        add_header X-Content-Type-Options nosniff always;
        add_header Content-Security-Policy "\(contentSecurityPolicy)" always;
        add_header Cache-Control "\(Caching.pages)" always;
      }

      """ + redirects.map { $0 + "\n" }.joined()
  }
}
