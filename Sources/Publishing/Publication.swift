import Diagnostics
import Output
import Text

/// A site on its way to a target: looked at, told, carried out.
public struct Publication {
  /// What goes on before, of a publication that was broken off.
  public let rest: [PublishStep]
  public let steps: [PublishStep]
  /// Whether the site is there already.
  public var isEmpty: Bool { rest.isEmpty && steps.isEmpty }
  private let seen: ServerState
  private let carrier: any Carrier

  /// Looks at a target and plans; nothing is changed.
  ///
  /// - Parameters:
  ///   - site: the built files.
  ///   - robots: the site's robots.txt.
  ///   - carrier: the target.
  ///   - takesOver: whether a target that is not this site's own may become it.
  /// - Throws: a `Diagnostic`: `target-missing`, `target-of-another`, `target-not-ours`,
  ///   `target-manifest-broken` and what the carrier says.
  public init(
    of site: [Manifest.Entry], robots: [UInt8], to carrier: any Carrier, takesOver: Bool
  ) throws(Diagnostic) {
    var state = try carrier.look()
    seen = state
    rest = PublishPlan.rest(of: state)
    state = PublishPlan.finished(state)
    if !takesOver {
      if state.isBroken { throw .manifestBroken }
      if state.manifest == nil, state.holdsOther { throw .targetNotOurs }
      if let there = state.robots.flatMap(address), there != address(robots) {
        throw .targetOfAnother
      }
    }
    steps = PublishPlan.steps(from: state, to: site)
    self.carrier = carrier
  }

  /// Carries it out under the lock.
  ///
  /// The lock stays where a connection was cut: it is this machine's own.
  ///
  /// - Parameters:
  ///   - note: who publishes.
  ///   - takesOver: whether a lock of somebody else's is broken.
  ///   - went: called with the files and bytes that have been sent, as they go.
  /// - Throws: a `Diagnostic`: `target-locked`, `target-changed`, and what the carrier says.
  public func carryOut(
    as note: LockNote, takesOver: Bool, _ went: (_ files: Int, _ bytes: Int) -> Void = { _, _ in }
  ) throws(Diagnostic) {
    guard !isEmpty else { return }
    if let holder = seen.holder {
      guard takesOver || holder.id == note.id else {
        throw .targetLocked(holder, now: note.began)
      }
      try carrier.unlock()
    }
    var locked: ServerState
    do {
      locked = try carrier.lock(note)
    } catch {
      guard let holder = try carrier.look().holder, holder != note else { throw error }
      throw .targetLocked(holder, now: note.began)
    }
    locked.holder = seen.holder
    do throws(Diagnostic) {
      // Somebody may have published between the look and the lock.
      guard locked == seen else { throw Diagnostic.targetChanged }
      let sizes = steps.compactMap { step in
        if case .send(_, _, let bytes) = step { bytes } else { nil }
      }
      var (files, bytes) = (0, 0)
      try carrier.perform(rest + steps) { count in
        while files < min(count, sizes.count) {
          bytes += sizes[files]
          files += 1
        }
        went(files, bytes)
      }
    } catch {
      try? carrier.unlock()
      throw error
    }
    try carrier.unlock()
  }

  /// Files that are sent, and their bytes.
  public var sent: (files: Int, bytes: Int) {
    steps.reduce((0, 0)) { sum, step in
      guard case .send(_, _, let bytes) = step else { return sum }
      return (sum.0 + 1, sum.1 + bytes)
    }
  }

  /// Paths that are sent, and paths that are removed.
  public var changes: (sent: [String], removed: [String]) {
    var (sent, removed): ([String], [String]) = ([], [])
    for step in steps {
      switch step {
      case .send(let path, _, _): sent.append(path)
      case .remove(let path) where !path.begins(with: PublishStep.staging): removed.append(path)
      default: break
      }
    }
    return (sent, removed)
  }
}

/// The address of the site of which a robots.txt is, by its line `Sitemap:`.
private func address(_ robots: [UInt8]) -> String? {
  String(decoding: robots, as: UTF8.self).split(whereSeparator: \.isNewline)
    .first { $0.begins(with: "Sitemap: ") }.map(String.init)
}

extension Diagnostic {
  fileprivate static var manifestBroken: Diagnostic {
    Diagnostic(
      .error, "target-manifest-broken", at: nil,
      Words(
        "manifest.json ที่ปลายทางไม่สมบูรณ์ จึงไม่รู้ว่าไฟล์ใดเป็นของเว็บไซต์นี้",
        "manifest.json at the target is not whole, so that nobody knows which files are this site's"
      ),
      fix: Words(
        "เพิ่ม --take-over เพื่อส่งทุกไฟล์ใหม่ ไฟล์อื่นที่ปลายทางจะคงอยู่",
        "add --take-over to send all files anew; other files there stay"))
  }

  fileprivate static var targetNotOurs: Diagnostic {
    Diagnostic(
      .error, "target-not-ours", at: nil,
      Words(
        "โฟลเดอร์ปลายทางมีไฟล์ที่โปรแกรมไม่ได้เผยแพร่ไว้",
        "the target's folder holds files that oit did not publish"),
      fix: Words(
        "ตรวจว่าเป็นโฟลเดอร์ที่ถูกต้อง แล้วเพิ่ม --take-over ไฟล์ชื่อเดียวกันจะถูกแทนที่ ไฟล์อื่นคงอยู่",
        "see that it is the right folder, then add --take-over: files of the same names are replaced, others stay"
      ))
  }

  fileprivate static var targetOfAnother: Diagnostic {
    Diagnostic(
      .error, "target-of-another", at: nil,
      Words(
        "ปลายทางเป็นเว็บไซต์ของที่อยู่อื่น ไม่ใช่ web: ใน site.yml",
        "at the target is the site of another address than web: of site.yml"),
      fix: Words(
        "แก้ปลายทางใต้ publish: หากเปลี่ยนที่อยู่ของเว็บไซต์จริง ให้เพิ่ม --take-over",
        "correct the target under publish:; add --take-over if the site has moved to a new address")
    )
  }

  static var targetChanged: Diagnostic {
    Diagnostic(
      .error, "target-changed", at: nil,
      Words(
        "มีผู้อื่นเผยแพร่ไปยังปลายทางระหว่างนี้",
        "somebody else has published to the target meanwhile"),
      fix: Words("สั่ง oit publish ใหม่อีกครั้ง", "run oit publish again"))
  }

  fileprivate static func targetLocked(_ holder: LockNote, now: Int) -> Diagnostic {
    let minutes = max(0, now - holder.began) / 60
    return Diagnostic(
      .error, "target-locked", at: nil,
      Words(
        "มีผู้อื่นกำลังเผยแพร่อยู่ เริ่มเมื่อ \(minutes) นาทีก่อน (\(holder.id))",
        "somebody else is publishing, since \(minutes) minutes (\(holder.id))"),
      fix: Words(
        "รอให้เสร็จ หากแน่ใจว่าไม่มีใครทำอยู่ ให้เพิ่ม --take-over",
        "wait for it; if you are sure that nobody is at it, add --take-over"))
  }
}
