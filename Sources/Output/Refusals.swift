import Artifact
import Diagnostics
import Folders
import Glibc

// Every reason for which an output is not written, worded once.

func refusalOfLocked(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-locked", at: nil,
    Words(
      "คำสั่งสร้างเว็บไซต์อีกคำสั่งหนึ่งกำลังเขียนลงใน ‘\(path)’",
      "another build is writing to ‘\(path)’"),
    fix: Words(
      "รอให้คำสั่งนั้นทำงานเสร็จ แล้วสั่งใหม่อีกครั้ง",
      "wait until that build has ended, then try again"))
}

func refusalOfLock(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-lock-not-a-file", at: nil,
    Words("‘\(path)’ ไม่ใช่ไฟล์ธรรมดา", "‘\(path)’ is not an ordinary file"),
    fix: Words(
      "ย้ายหรือเปลี่ยนชื่อรายการนั้น แล้วสั่งใหม่อีกครั้ง", "move or rename it, then run this again"))
}

func refusalOfFile(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-not-a-folder", at: nil,
    Words("‘\(path)’ เป็นไฟล์ ไม่ใช่โฟลเดอร์", "‘\(path)’ is a file, not a folder"),
    fix: Words(
      "ระบุโฟลเดอร์อื่นด้วย --output หรือย้ายไฟล์นั้นไปไว้ที่อื่น",
      "name another folder with --output, or move the file elsewhere"))
}

func refusalOfForeignFolder(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-not-ours", at: nil,
    Words(
      "โฟลเดอร์ ‘\(path)’ มีไฟล์อื่นอยู่แล้ว และไม่มี manifest.json ที่ oit เขียนไว้",
      "the folder ‘\(path)’ contains other files and no manifest.json written by oit"),
    fix: Words(
      "ระบุโฟลเดอร์ใหม่หรือโฟลเดอร์ว่างด้วย --output", "name a new or empty folder with --output"))
}

func refusalOfManifest(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-not-ours", at: nil,
    Words(
      "ไฟล์ manifest.json ใน ‘\(path)’ เสียหาย หรือไม่ใช่ไฟล์ที่ oit เขียนไว้ จึงไม่ทราบว่าไฟล์ใดเป็นของเว็บไซต์",
      "manifest.json in ‘\(path)’ is damaged or was not written by oit, "
        + "so it is not known which files belong to the site"),
    fix: Words(
      "ระบุโฟลเดอร์ใหม่ด้วย --output หรือย้ายไฟล์ทั้งหมดออกจากโฟลเดอร์นี้ก่อน",
      "name a new folder with --output, or move everything out of this one first"))
}

func refusalOfMount(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-is-a-mount", at: nil,
    Words(
      "‘\(path)’ เป็นจุดเชื่อมต่อดิสก์ (mount point) จึงสับเปลี่ยนทั้งโฟลเดอร์ในครั้งเดียวไม่ได้",
      "‘\(path)’ is a mount point, which can't be swapped as a whole"),
    fix: Words(
      "ระบุโฟลเดอร์ย่อยภายในดิสก์นั้นด้วย --output หรือเลิกเชื่อมต่อดิสก์ (umount) ก่อน",
      "name a folder inside that disk with --output, or unmount it first"))
}

func refusalOfSwap(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-cannot-swap", at: nil,
    Words(
      "ดิสก์ที่เก็บ ‘\(path)’ ไม่รองรับการสับเปลี่ยนโฟลเดอร์ในครั้งเดียว เว็บไซต์เดิมยังอยู่ครบ",
      "the disk of ‘\(path)’ can't swap two folders in one step; the present site is intact"),
    fix: Words(
      "ระบุโฟลเดอร์ในดิสก์ภายในของเครื่องด้วย --output แล้วคัดลอกไปยังปลายทาง",
      "name a folder on this machine's own disk with --output, and copy it from there"))
}

func refusalOfVanished(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-vanished", at: nil,
    Words(
      "โฟลเดอร์ ‘\(path)’ หรือไฟล์ในนั้นถูกลบหรือย้ายระหว่างการสร้างเว็บไซต์",
      "the folder ‘\(path)’ or a file in it was removed or moved while the site was built"),
    fix: Words(
      "ตรวจสอบว่าไม่มีใครหรือโปรแกรมใดกำลังแก้ไขโฟลเดอร์นั้น แล้วสั่งใหม่อีกครั้ง",
      "make sure that nobody and no program changes that folder, then try again"))
}

func refusalOfCollision(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-collision", at: nil,
    Words(
      "‘\(path)’ ไม่ใช่ไฟล์ที่ oit เขียน แต่อยู่ในตำแหน่งที่เว็บไซต์ต้องใช้",
      "‘\(path)’ was not written by oit, but the site needs its place"),
    fix: Words(
      "ย้ายหรือเปลี่ยนชื่อไฟล์หรือโฟลเดอร์นั้น แล้วสั่งใหม่อีกครั้ง",
      "move or rename that file or folder, then try again"))
}

func refusalOfStranger(_ path: String) -> Diagnostic {
  Diagnostic(
    .error, "output-spare-not-ours", at: nil,
    Words(
      "‘\(path)’ อยู่ในตำแหน่งที่ oit ใช้พักไฟล์ระหว่างสร้างเว็บไซต์ แต่ไม่ใช่ไฟล์ที่ oit เขียน",
      "‘\(path)’ lies where oit keeps files while it builds, but was not written by oit"),
    fix: Words(
      "ย้ายไปไว้ที่อื่น หรือลบหากไม่มีผู้ใดใช้ แล้วสั่งใหม่อีกครั้ง",
      "Move it elsewhere, or delete it if nobody needs it, then run this again"))
}

/// The output lies in a folder of the source, or the folder lies in the output.
func refusalOfOverlap(_ path: String, with source: String) -> Diagnostic {
  Diagnostic(
    .error, "output-and-source-overlap", at: nil,
    isFolder(path, of: source)
      ? Words(
        "‘\(path)’ มีโฟลเดอร์ต้นฉบับ ‘\(source)’ อยู่ข้างใน จึงใช้เป็นโฟลเดอร์ของเว็บไซต์ไม่ได้",
        "‘\(path)’ holds the source ‘\(source)’, so the site can't be written there")
      : Words(
        "‘\(path)’ อยู่ในโฟลเดอร์ต้นฉบับ ‘\(source)’ จึงใช้เป็นโฟลเดอร์ของเว็บไซต์ไม่ได้",
        "‘\(path)’ lies in the source ‘\(source)’, so the site can't be written there"),
    fix: Words(
      "ระบุโฟลเดอร์นอกต้นฉบับด้วย --output เช่น Site ข้าง Content",
      "Name a folder apart from the source with --output, such as Site beside Content"))
}

func refusal(of source: SourceFile, _ refusal: Refusal) -> Diagnostic {
  let reason =
    switch refusal {
    case .odd(let kind): Words("เป็น\(kind.words.thai)", "it is \(kind.words.english)")
    case .failed(let code): systemReason(code)
    case .larger: systemReason(EFBIG)
    }
  return Diagnostic(
    .error, "source-not-readable", at: source.folder.place(source.path),
    Words(
      "อ่านไฟล์ต้นฉบับนี้ไม่ได้: \(reason.thai)",
      "this source file can't be read: \(reason.english)"),
    fix: Words(
      "ตรวจสอบว่าไฟล์ยังอยู่และเปิดอ่านได้ แล้วสั่งใหม่อีกครั้ง",
      "make sure that the file exists and can be opened, then try again"))
}

/// A failed call on the way to the output: a full disk, or why it can't be written.
func refusal(_ failure: FileFailure) -> Diagnostic {
  guard failure.code != ENOSPC && failure.code != EDQUOT else {
    return Diagnostic(
      .error, "output-disk-full", at: nil,
      Words(
        "พื้นที่ดิสก์ไม่พอสำหรับเขียน ‘\(failure.path)’ เว็บไซต์เดิมยังอยู่ครบ",
        "the disk is too full to write ‘\(failure.path)’; the present site is intact"),
      fix: Words(
        "เพิ่มพื้นที่ว่างในดิสก์ หรือระบุโฟลเดอร์ในดิสก์อื่นด้วย --output",
        "free some space, or name a folder on another disk with --output"))
  }
  let reason = systemReason(failure.code)
  return Diagnostic(
    .error, "output-not-writable", at: nil,
    Words(
      "เขียนเว็บไซต์ไม่ได้ที่ ‘\(failure.path)’: \(reason.thai)",
      "the site can't be written at ‘\(failure.path)’: \(reason.english)"),
    fix: Words(
      "แก้ไขสาเหตุข้างต้น หรือระบุโฟลเดอร์อื่นด้วย --output",
      "fix the cause, or name another folder with --output"))
}
