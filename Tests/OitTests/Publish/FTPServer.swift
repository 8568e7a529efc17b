import Foundation
import TestSupport

extension LocalServer {
  /// ProFTPD, with TLS or without; the account `web` has the password `a pass`.
  convenience init(
    ftpIn site: TemporarySite, _ settings: String, tls: Bool = true, clock: String? = nil
  ) throws {
    try site.makeCertificate()
    try site.run(
      """
      echo "web:$(echo 'a pass' | openssl passwd -6 -stdin):$(id -u):$(id -g)::$PWD:/bin/sh" > users
      chmod 600 users
      """)
    try self.init(in: site.root) { port in
      try site.write(
        """
        LoadModule mod_tls.c
        ServerType standalone
        DefaultAddress localhost
        Port \(port)
        UseIPv6 off
        User \(NSUserName())
        RootLogin on
        AuthOrder mod_auth_file.c
        AuthUserFile \(site.root)/users
        RequireValidShell off
        WtmpLog off
        TransferLog none
        SystemLog \(site.root)/ftp-log
        PidFile \(site.root)/ftp-pid
        ScoreboardFile \(site.root)/ftp-score
        DelayEngine off
        TLSEngine \(tls ? "on" : "off")
        TLSRequired \(tls ? "on" : "off")
        TLSRSACertificateFile \(site.root)/cert.pem
        TLSRSACertificateKeyFile \(site.root)/key.pem
        TLSOptions NoSessionReuseRequired
        \(settings)

        """, to: "proftpd.conf")
      let shift = clock.map { ["faketime", "-f", $0] } ?? []
      return shift + ["/usr/sbin/proftpd", "-n", "-c", "\(site.root)/proftpd.conf"]
    }
  }
}

extension TemporarySite {
  /// `cert.pem` for `localhost`, with its `key.pem`.
  func makeCertificate() throws {
    try run(
      """
      openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 30 \
        -subj /CN=localhost -addext subjectAltName=DNS:localhost 2> /dev/null
      """)
  }
}
