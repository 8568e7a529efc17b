import Diagnostics
import Glibc

extension PublishStep {
  var isSending: Bool { if case .send = self { true } else { false } }
}

extension SFTPCarrier {
  /// Sends files with `rsync`, which gives each its name when it is whole.
  ///
  /// It can't send a file under another name: so each gets a link of that name here.
  func carry(
    _ steps: ArraySlice<PublishStep>, _ sent: (Int) -> Void
  ) throws(Diagnostic) {
    var names = ""
    for case .send(let path, let name, _) in steps {
      let place = "\(folder.path)/\(name)"
      unlink(place)
      guard symlink("\(whole(site))/\(path)", place) == 0 else {
        throw .publishFailed("TMPDIR", systemReason(errno))
      }
      names += name + "\n"
    }
    folder.write(Array(names.utf8), to: "names")
    let ssh = ["ssh"] + options + (account.port.map { ["-p", "\($0)"] } ?? [])
    let ended = OutsideProgram(
      [
        "rsync", "--files-from=\(folder.path)/names", "--copy-links", "--chmod=F644",
        // Times say nothing: the clock there may be another.
        "--ignore-times", "--compress", "--protect-args", "--timeout=60", "--outbuf=L",
        "--out-format=+",
        "-e", ssh.joined(separator: " "), "\(folder.path)/",
        "\(target):\(account.path)/\(PublishStep.staging)/",
      ], environment: ["LC_ALL": "C"].merging(folder.asking) { $1 }, in: folder.path,
      counting: "+", sent)
    guard ended.status != 0 else { return }
    if ended.status == 127, ended.errors.isEmpty {
      throw .programMissing("rsync", package: "rsync")
    }
    let isMissingThere = ended.errors.split(separator: "\n").contains {
      $0.contains("rsync") && $0.contains("not found")
    }
    throw isMissingThere ? Diagnostic.withoutRsync(account.host) : refusal(ended)
  }

  private func whole(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension Diagnostic {
  fileprivate static func withoutRsync(_ host: String) -> Diagnostic {
    Diagnostic(
      .error, "server-without-rsync", at: nil,
      Words(
        "เครื่องแม่ข่าย \(host) ไม่มีโปรแกรม rsync", "the server \(host) has no program rsync"),
      fix: Words(
        "เขียน kind: sftp แทน หรือขอให้ผู้ดูแลเครื่องติดตั้ง rsync",
        "write kind: sftp, or ask who runs the server to install rsync"))
  }
}
