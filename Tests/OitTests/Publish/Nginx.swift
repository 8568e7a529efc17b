import Foundation
import TestSupport

extension LocalServer {
  /// nginx with one site, of which `site.conf` in the folder tells.
  convenience init(nginxIn site: TemporarySite) throws {
    try self.init(in: site.root) { port in
      let user = getuid() == 0 ? "user root;" : ""
      try site.write(
        """
        \(user) pid nginx.pid; error_log stderr; daemon off; worker_processes 1;
        events { }
        http {
          client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4;
          scgi_temp_path t5; access_log off;
          server { listen 127.0.0.1:\(port); absolute_redirect off; include site.conf; }
        }

        """, to: "nginx.conf")
      return ["nginx", "-p", site.root, "-e", "stderr", "-c", "nginx.conf"]
    }
  }
}
