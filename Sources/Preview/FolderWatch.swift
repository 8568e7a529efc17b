import Diagnostics
import Folders
import Glibc

/// Folders with all that is below them, and what has changed there since last asked.
///
/// Names that begin with `.` or `~$` are an editor's own, are no part of a site, and are passed
/// over.
final class FolderWatch {
  private let folders: [String]
  private let descriptor: Int32
  /// Paths of the watched folders, by the numbers that the system gave them.
  private var watches: [Int32: String] = [:]
  private var absent: [String] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private let say: (Diagnostic) -> Void
  /// Whether it was said that the system has no watches left.
  private var isBlind = false

  /// Throws the diagnostic `preview-cannot-watch` when the system has no watches left; says it when
  /// that comes to pass later.
  init(_ folders: [String], say: @escaping (Diagnostic) -> Void) throws {
    self.folders = folders
    self.say = say
    descriptor = inotify_init1(O_NONBLOCK | O_CLOEXEC)
    if descriptor < 0 || !watchAll() { throw cannotWatch(errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Can be read when there are reports; to be closed by whom it is given to.
  func descriptorToWaitOn() -> Int32 { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }

  /// Adds what the system has reported since this was last asked, without waiting.
  ///
  /// - Parameters:
  ///   - changes: what was reported before.
  ///   - isRead: whether somebody reads the folders meanwhile, who may have seen files that came
  ///     and went.
  /// - Returns: whether there was anything.
  func add(to changes: inout FolderChanges, isRead: Bool) -> Bool {
    var (hasFound, isUnbounded) = (false, false)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count <= 0 { break }
      buffer.withUnsafeBytes { bytes in
        for event in InotifyEvents(bytes.prefix(count)) where event.matters {
          hasFound = true
          if !event.movesFolders, let folder = watches[event.watch] {
            let file = "\(folder)/\(String(decoding: event.name, as: UTF8.self))"
            changes.note(file, isRead ? .written : event.event)
          } else {
            isUnbounded = true
          }
        }
      }
    }
    if absent.contains(where: { watch($0) != nil }) { isUnbounded = true }
    if isUnbounded {
      changes.isUnbounded = true
      watchAnew()
    }
    return hasFound || isUnbounded
  }

  private func watchAnew() {
    let isWhole = watchAll()
    let reason = errno
    if !isWhole && !isBlind { say(.watchesUsedUp(reason)) }
    isBlind = !isWhole
  }

  /// Watches every folder that there now is; false when the system has no watches left.
  ///
  /// Adding a watch twice gives the same number, so everything is walked again and what was not
  /// found is dropped.
  private func watchAll() -> Bool {
    var met: [Int32: String] = [:]
    absent = []
    for folder in folders {
      guard let watch = watch(folder) else {
        if errno == ENOSPC { return false }
        absent.append(folder)
        continue
      }
      if met.updateValue(folder, forKey: watch) == nil, !watchFolders(below: folder, &met) {
        return false
      }
    }
    for gone in watches.keys where met[gone] == nil { inotify_rm_watch(descriptor, gone) }
    watches = met
    return true
  }

  private func watchFolders(below top: String, _ met: inout [Int32: String]) -> Bool {
    guard let source = try? SourceFolder(at: top) else { return true }
    var open = [""]
    while let folder = open.popLast() {
      // What is gone or changed its kind since is reported.
      let names = (try? source.names(in: folder, foldersOnly: true)) ?? []
      for name in names where !isEditorsOwn(name.utf8) {
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        // Watched before it is listed: what appears in between is reported.
        guard let watch = watch("\(top)/\(path)", UInt32(IN_DONT_FOLLOW)) else {
          if errno == ENOSPC { return false }
          continue
        }
        if met.updateValue("\(top)/\(path)", forKey: watch) == nil { open.append(path) }
      }
    }
    return true
  }

  private func watch(_ folder: String, _ more: UInt32 = 0) -> Int32? {
    let watch = inotify_add_watch(descriptor, folder, InotifyEvent.asked | more)
    return watch < 0 ? nil : watch
  }
}

private let limits = "fs.inotify.max_user_watches, fs.inotify.max_user_instances"

extension Diagnostic {
  fileprivate static func watchesUsedUp(_ reason: Int32) -> Diagnostic {
    let reason = systemReason(reason)
    return Diagnostic(
      .warning, "preview-watches-used-up", at: nil,
      "เฝ้าดูโฟลเดอร์ใหม่ไม่ได้ (\(reason.thai)) การแก้ไขในโฟลเดอร์นั้นจะยังไม่แสดง",
      "new folders can't be watched (\(reason.english)): edits in them are not shown yet",
      fix: "ปิดโปรแกรมอื่นที่เฝ้าดูไฟล์อยู่ หรือให้ผู้ดูแลระบบเพิ่มค่า \(limits) แล้วเปิด oit serve ใหม่",
      "close other programs that watch files, or raise \(limits), then start oit serve again")
  }
}

private func cannotWatch(_ reason: Int32) -> Diagnostic {
  let reason = systemReason(reason)
  return Diagnostic(
    .error, "preview-cannot-watch", at: nil,
    Words(
      "ระบบไม่ให้เฝ้าดูการแก้ไขไฟล์ (\(reason.thai))",
      "the system does not allow watching the files for changes (\(reason.english))"),
    fix: Words(
      "ปิดโปรแกรมอื่นที่เฝ้าดูไฟล์อยู่ หรือให้ผู้ดูแลระบบเพิ่มค่า \(limits)",
      "close other programs that watch files, or raise \(limits)"))
}
