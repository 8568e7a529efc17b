import Foundation
import TestSupport

/// A site and OpenSSH's own server on loopback, as whose target it stands in site.yml.
struct SSHSite {
  let site: TemporarySite
  private let server: LocalServer

  static let canBe = LocalServer.has("sshd") && getuid() == 0

  /// - Parameters:
  ///   - kind: of the target.
  ///   - settings: further lines of the server's settings.
  /// - Throws: what the file system and the server say.
  init(_ kind: String, _ settings: String = "") throws {
    let site = try TemporarySite([:])
    self.site = site
    try site.run(
      """
      mkdir public && ssh-keygen -q -t ed25519 -N '' -f host && ssh-keygen -q -t ed25519 -N '' -f user
      mkdir -p /run/sshd
      """)
    server = try LocalServer(in: site.root) { port in
      try site.write(
        """
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey \(site.root)/host
        AuthorizedKeysFile \(site.root)/user.pub
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        Subsystem sftp internal-sftp
        \(settings)

        """, to: "sshd_config")
      return ["/usr/sbin/sshd", "-D", "-e", "-f", "\(site.root)/sshd_config"]
    }
    try site.write(
      SoundSite.settings
        + "publish: {default: {kind: \(kind), host: town, path: \(site.root)/public}}\n",
      to: "Content/site.yml")
    // ssh looks for its settings in the home of the account, not in HOME.
    for program in ["sftp", "ssh"] {
      try site.write(
        """
        #!/bin/sh
        exec /usr/bin/\(program) -F \(site.root)/ssh_config "$@"

        """, to: "bin/\(program)")
    }
    try site.run(
      "chmod +x bin/*; echo \"[127.0.0.1]:\(server.port) $(cut -d' ' -f1,2 host.pub)\" > known")
    try site.write(
      """
      Host town
        HostName 127.0.0.1
        Port \(server.port)
        IdentityFile \(site.root)/user
        UserKnownHostsFile \(site.root)/known

      """, to: "ssh_config")
  }

  func publish(_ words: String = "", before: String = "") throws -> Outcome {
    try site.publish(words, before: "PATH=\(site.root)/bin:$PATH; \(before)")
  }
}
