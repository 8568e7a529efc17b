extension ServedSite {
  /// For `.htaccess` in the site's folder, or a `<Directory>`, of Apache 2.4.
  public var apache: String {
    let types = ServedSite.types.map {
      "AddType \($0.type) \($0.endings.map { ".\($0)" }.joined(separator: " "))"
    }
    let texts = allTypes.filter { $0.type.hasSuffix("charset=utf-8") }.map { ".\($0.ending)" }
    let redirects = redirects.map { "RedirectMatch 301 ^\($0.from.asPattern)$ \($0.to)" }
    return """
      # Apache 2.4: บันทึกเป็น .htaccess ในโฟลเดอร์ของเว็บไซต์ ซึ่งต้องมี AllowOverride All หรือวางไว้ใน <Directory>
      Options -Indexes -MultiViews
      DirectoryIndex index.html
      ErrorDocument 404 \(base)/404.html
      \(types.joined(separator: "\n"))
      AddCharset utf-8 \(texts.joined(separator: " "))
      <Files "feed.xml">
        ForceType application/atom+xml
      </Files>
      <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html \(ServedSite.packable.joined(separator: " "))
      </IfModule>
      <IfModule mod_headers.c>
        Header always set X-Content-Type-Options nosniff
        Header set Cache-Control "\(Caching.pages)"
        <FilesMatch "\\.html$">
          Header always set Content-Security-Policy "\(contentSecurityPolicy)"
        </FilesMatch>
        <FilesMatch "\\.(\(ServedSite.sandboxed.joined(separator: "|")))$">
          Header set Content-Security-Policy sandbox
        </FilesMatch>
        <FilesMatch "\\.(\(ServedSite.attachments.joined(separator: "|")))$">
          Header set Cache-Control "\(Caching.attachments)"
        </FilesMatch>
        <If "%{REQUEST_URI} =~ m#^\(base.asPattern)/assets/#">
          Header set Cache-Control "\(Caching.named)"
        </If>
      </IfModule>
      RedirectMatch 404 "/\\.(?!well-known/)"

      """ + redirects.map { $0 + "\n" }.joined()
  }
}
