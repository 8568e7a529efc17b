import Foundation
import TestSupport

/// What is tried with the tool itself, on a copy of a site that was built once.
struct ProgramAttack: Sendable {
  let name: String
  /// Laid over the site.
  var files: [String: [UInt8]] = [:]
  /// What a shell does before; `outside` lies beside Content and is nobody's to read or change.
  var prepare = ""
  /// Options and what is around them, `oit` included.
  var command = "oit build --today 2567-03-31 --lang en"
  /// Whether the site must be as it was, whatever is said.
  var keepsSite = false

  /// Kinds of them.
  static let all: [(name: String, attacks: @Sendable () -> [ProgramAttack])] = [
    ("links, pipes, sockets and devices", { odd }),
    ("outputs and what lies beside them", { outputs }),
    ("environments", { environments }), ("tangles", { tangles }),
  ]

  /// Does it; nil when it is held, else what happened.
  func failure(onCopyOf base: TemporaryFolder) throws -> String? {
    let place = try TemporaryFolder()
    try place.run("cp -a \(base.path)/. .")
    for (path, bytes) in files { try place.write(bytes, to: path) }
    try place.write(Self.script(prepare, command), to: "attack.sh")
    let run = try place.run("bash attack.sh")
    var found = Dictionary(
      run.output.split(separator: "\n").compactMap { line -> (String, String)? in
        let words = line.split(separator: " ", maxSplits: 1)
        return words.count == 2 ? (String(words[0]), String(words[1])) : nil
      }
    ) { $1 }
    if found["status"] == nil { found["status"] = "none: \(run.errors)" }
    let status = found["status"] ?? ""
    if !["0", "1", "64"].contains(status) { return "status \(status): \(found["said"] ?? "")" }
    if found["leak"] != nil { return "a secret is told: \(found["leak"] ?? "")" }
    if found["outside"] != "same" { return "something outside was changed" }
    if (status != "0" || keepsSite) && found["site"] != "same" {
      return "the last good site is gone"
    }
    return nil
  }

  private static func script(_ prepare: String, _ command: String) -> String {
    """
    sum() {
      (cd "$1" 2>/dev/null && { find . -type f -print0 | sort -z | xargs -0r sha256sum; find . ! -type f | sort; }) | sha256sum
    }
    mkdir outside
    echo '\(Audit.secret)' > outside/secret
    cp outside/secret outside/secret.csv
    cp -a Site kept
    { \(prepare.isEmpty ? ":" : prepare); } >/dev/null 2>&1
    before=$(sum Site) outside=$(sum outside)
    (ulimit -v 4000000; timeout -s KILL 60 \(command) >said 2>&1 </dev/null)
    echo status $?
    [ "$(sum Site)" = "$before" ] && echo site same || echo site changed
    [ "$(sum outside)" = "$outside" ] && echo outside same || echo outside changed
    find Site said -type f -print0 2>/dev/null | xargs -0r grep -l '\(Audit.secret)' | sed 's/^/leak /'
    echo said $(tail -c 300 said)
    """
  }

  // MARK: - Links, pipes, sockets and devices

  private static let places = [
    "Content", "Content/site.yml", "Content/editions", "Content/editions/2567.yml", "Content/2567",
    "Content/2567/o01-structure.md", "Content/2567/o02-executives",
    "Content/2567/o02-executives/index.md",
    "Content/2567/o02-executives/mayor.jpg", "Content/2567/o02-executives/a.pdf",
    "Content/2567/o02-executives/sub", "Content/2567/o03.md", "Content/pages",
    "Content/pages/complaints.md",
    "Content/pages/new.md", "Content/x.txt", "Templates", "Templates/page.mustache",
    "Templates/assets",
    "Templates/assets/style.css", "Templates/assets/new.svg", "Templates/blocks/people.mustache",
  ]

  private static let things = [
    "ln -s $PWD/outside/secret PLACE", "ln -s $PWD/outside PLACE", "ln -s nowhere PLACE",
    "ln -s / PLACE",
    "ln -s $(basename PLACE) PLACE", "ln -s /dev/zero PLACE", "ln -s /dev/stdin PLACE",
    "ln -s /proc/self/environ PLACE", "mkfifo PLACE", "mkdir PLACE", "mknod PLACE c 1 5",
    "mknod PLACE b 7 0",
    "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"PLACE\")'", ": > PLACE",
    "truncate -s 3G PLACE", "touch PLACE; chmod 0 PLACE",
  ]

  private static var odd: [ProgramAttack] {
    places.flatMap { place in
      things.flatMap { thing in
        ["build", "check"].map { command in
          let prepare = "rm -rf \(place); \(thing.replacing("PLACE", with: place))"
          return ProgramAttack(
            name: "oit \(command): \(prepare)", prepare: prepare,
            command: "oit \(command) --today 2567-03-31 --lang en", keepsSite: command == "check")
        }
      }
    }
  }

  // MARK: - Outputs

  private static var outputs: [ProgramAttack] {
    let edit = "echo ก >> Content/2567/o01-structure.md"
    let named = [
      "/", "/proc", "/dev/null", "/dev/full", ".", "..", "Content", "Templates",
      "Content/2567/Site", "Content/x",
      "Templates/x", "outside", "outside/secret", "outside/secret/x", "link", "Site/2567",
      "Site/..",
      "Site/../Content/x", "''", "nowhere/deep/path", "$(printf 'a%.0s' $(seq 300))", "kept",
      "./Content/../outside",
    ].map { output in
      ProgramAttack(
        name: "--output \(output)", prepare: "ln -s outside link; \(edit)",
        command: "oit build --today 2567-03-31 --lang en --output \(output)",
        keepsSite: output != "Site/..")
    }
    let beside = [
      ".Site.new", ".Site.spare", ".Site.lock", ".Site.found", ".Site.changed", ".Site.new.0",
    ].flatMap { name in
      [
        "ln -s $PWD/outside NAME", "ln -s $PWD/outside/secret NAME", "ln -s nowhere NAME",
        "mkfifo NAME", "echo mine > NAME",
        "mkdir NAME; echo mine > NAME/mine", "mkdir NAME; ln -s $PWD/outside NAME/2567",
        "mknod NAME c 1 5",
        "ln outside/secret NAME", "mkdir NAME; cp Site/manifest.json NAME; echo mine > NAME/mine",
      ].map { thing in
        let prepare = "rm -rf \(name); \(thing.replacing("NAME", with: name)); \(edit)"
        return ProgramAttack(name: prepare, prepare: prepare)
      }
    }
    let inside = [
      "mv Site x; ln -s outside Site", "mv Site x; ln -s x Site",
      "rm -r Site; ln -s outside/secret Site", "rm -r Site; mkfifo Site",
      "rm -r Site; echo mine > Site", "rm Site/manifest.json", "echo mine > Site/mine",
      "rm -r Site/2567; ln -s $PWD/outside Site/2567",
      "rm Site/index.html; ln -s $PWD/outside/secret Site/index.html",
      "rm Site/index.html; ln outside/secret Site/index.html",
      "rm Site/index.html; mkdir Site/index.html", "rm Site/index.html; mkfifo Site/index.html",
      "mkfifo Site/pipe",
      "rm Site/manifest.json; ln -s $PWD/outside/secret Site/manifest.json",
      "rm Site/manifest.json; mkfifo Site/manifest.json",
      "chmod -R a-w Site", "chmod 0 Site/2567", "mkdir Site/2567/o03; echo mine > Site/2567/o03/x",
      "rm -r Site/2567; echo mine > Site/2567",
    ].map { ProgramAttack(name: $0, prepare: "\($0); \(edit)") }
    let manifests = [
      "", "{", "[]", "null", "{}", "[".padded(200_000),
      #"{"schema":1,"files":{"../outside/secret":"x"}}"#,
      #"{"schema":1,"files":[{"path":"../outside/secret","sha256":"x","bytes":1}]}"#,
      #"{"schema":1,"files":[{"path":"/etc/passwd","sha256":"x","bytes":1}]}"#,
      #"{"schema":1,"files":[{"path":"","sha256":"","bytes":-1}]}"#, #"{"schema":99,"files":[]}"#,
      #"{"schema":1,"files":[{"path":"\#("a/".padded(5_000))","sha256":"x","bytes":1}]}"#,
      "\u{FEFF}{}", "x".padded(1_000_000),
      #"{"schema":1,"files":[{"path":"index.html","path":"../outside/secret","sha256":"x","bytes":99999999999999999999}]}"#,
    ].enumerated().map { number, text in
      ProgramAttack(
        name: "manifest \(number)", files: ["Site/manifest.json": Array(text.utf8)], prepare: edit)
    }
    let edited = [
      "s#index.html#../outside/secret#", "s#\"2567/#\"../outside/#", "s#[0-9]#9#g",
      "s#sha256#sha#g", "s#:#=#g", "s#/#\\\\u0000#g",
    ].map {
      ProgramAttack(
        name: "manifest after \($0)", prepare: "sed -i '\($0)' Site/manifest.json; \(edit)")
    }
    return named + beside + inside + manifests + edited
  }

  // MARK: - Environments

  private static var environments: [ProgramAttack] {
    let build = "oit build --today 2567-03-31"
    return [
      "LC_ALL=tr_TR.UTF-8", "LC_ALL=fa_IR", "LC_ALL=th_TH.TIS-620", "LANG=xx", "LC_ALL=\u{1B}[31m",
      "TZ=garbage", "TZ=:/etc/passwd",
      "TZ=Pacific/Kiritimati", "HOME=/nowhere", "HOME=", "TMPDIR=/nowhere", "COLUMNS=0",
      "TERM=dumb", "NO_COLOR=1", "PWD=/nowhere",
      "LD_LIBRARY_PATH=/nowhere", "MALLOC_PERTURB_=165", "XDG_CACHE_HOME=/dev/null",
      "POSIXLY_CORRECT=1",
    ].map {
      ProgramAttack(
        name: "env \($0)", prepare: "rm -rf .Site.*",
        command: "env '\($0)' \(build)", keepsSite: true)
    }
      + [
        "env -i PATH=\"$PATH\" \(build)", "\(build) <&-", "\(build) >&-", "\(build) 2>&-",
        "\(build) <&- >&- 2>&-",
        "\(build) >/dev/full", "\(build) | head -c 1",
        "sh -c 'ulimit -n 24; exec \(build)'", "sh -c 'ulimit -c 0; exec \(build)'",
        "nice -n 19 \(build)", "setsid \(build)", "nohup \(build)",
        "sh -c 'cd /; exec \(build) --source '$PWD", "sh -c 'umask 777; exec \(build)'",
        "sh -c 'umask 0; exec \(build)'",
      ].map { ProgramAttack(name: $0, command: $0, keepsSite: true) }
  }
}
