import Folders

/// What a build remembers so that the next one need not read or list what nobody has touched.
///
/// This folder is an optional room: everything in it is there for speed, and nothing on a page
/// depends on it. It holds three memories.
///
/// - **Notes** (``Known``): inode, time of the last change and time of writing of every file and
///   folder that the output and its spare tree have in common, written into `.NAME.lock`, which
///   is there anyway. A page is then hashed when it is made and compared with the manifest, without
///   opening the file; a folder is not listed.
/// - **The spare tree** (``SpareTree``): the folder that the last swap took out stays as
///   `.NAME.spare` and becomes the next staging. A build then makes and removes no folders, which
///   is what takes time on ext4, and links only what the two trees do not share already.
/// - **The look** (``Look``): both trees are looked through while Content is still being read.
///
/// What it gives: after one edit of 10,000 pages a build makes 107,000 calls to the system, without
/// the notes 242,000; it takes 0.9 seconds on ext4, without the spare tree 2 to 12. Of 1,000 pages
/// (1,487 files) it makes 18,500 calls and 34,900. A first build gains nothing.
///
/// What it costs: 470 lines in this folder and some thirty elsewhere; in the lock file 24 bytes for
/// each file and twice that for each folder, 96 KB in all for 1,000 pages; 0.3 MB of 35 while they
/// are built; and a second tree on the disk, whose files are the same (hard links) but for what
/// the last build changed.
///
/// What is believed: that a file is what it was, when its inode and both its times are equal to
/// those noted. No program can set the time of the last change, and equality needs no clock. What
/// is not believed:
///
/// - any of it, when the manifest is not the very file that the notes were written for, or the
///   machine was started anew: a power cut may tear what was never forced to the disk;
/// - what had changed in the two seconds before the trees were looked through, since clocks of
///   file systems tick slowly (``slowestTick``): it is not noted;
/// - a spare tree that has lost its manifest, or the name `.NAME.spare`: a build was killed in it;
/// - what the look saw, when another build has run since.
///
/// In doubt, and where nothing was noted, files are read and folders listed as if nothing were
/// known. To do without the room: delete the folder, the parameter `after:` of
/// ``OutputFolder/replace(with:after:)``, and the lines that the compiler then asks about in five
/// files. The output is the same, and the tests of this target that are not about the room hold,
/// but where they name `.Site.spare`.
struct Known: Sendable {
  /// The mark of each file, by its number in the manifest; the file is the same in both trees.
  let files: [FileMark?]
  /// The marks of folders that hold only what the manifest lists.
  let outputFolders: [EntryName: FileMark]
  let spareFolders: [EntryName: FileMark]
  let layout: SiteLayout

  /// Whether nothing has happened to a file of the output since, by its number in the manifest.
  func isStill(_ number: Int, _ status: FileStatus) -> Bool { files[number] == status.mark }

  var output: KnownTree { KnownTree(files: files, folders: outputFolders, layout: layout) }
  var spare: KnownTree { KnownTree(files: files, folders: spareFolders, layout: layout) }
}

/// One of the two trees, as far as it is known.
struct KnownTree: Sendable {
  let files: [FileMark?]
  let folders: [EntryName: FileMark]
  let layout: SiteLayout

  /// What a folder holds, if nothing has happened to it since; inode 0 where it is not known.
  func entries(of folder: EntryName, _ status: FileStatus) -> [FolderEntry]? {
    guard let mark = folders[folder], mark == status.mark else { return nil }
    return layout.names[folder]?.map { name in
      FolderEntry(
        name: name.path, kind: name.number == nil ? .folder : .file,
        inode: name.number.flatMap { files[$0]?.identity.inode } ?? 0)
    }
  }
}

extension PresentSite {
  /// What is known of a page without opening it: its status and the hash of its bytes.
  func known(_ path: String) throws -> (FileStatus, hash: String)? {
    guard let known, let number = manifest?.number(of: path),
      let status = try folder.status(of: EntryName(path)), known.isStill(number, status),
      let hash = manifest?.hash(of: path, status)
    else { return nil }
    return (status, hash)
  }
}
