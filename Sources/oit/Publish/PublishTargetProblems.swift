import Diagnostics

extension Diagnostic {
  static func notTargets(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "not-publish-targets", at: place,
      Words("publish: ต้องเป็นรายการปลายทาง", "publish: must be a list of targets by name"),
      fix: Words(
        "เขียนแบบ default: {kind: folder, path: /srv/www}",
        "write a line like default: {kind: folder, path: /srv/www}"))
  }

  static func unusableTargetName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "unusable-target-name", at: place,
      Words(
        "‘\(name)’ ใช้เป็นชื่อปลายทางไม่ได้", "‘\(name)’ can't be the name of a target"),
      fix: Words("ใช้เฉพาะ a–z 0–9 และ -", "use a–z, 0–9 and - alone"))
  }

  static func passwordInSettings(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "password-in-settings", at: place,
      Words("ห้ามเขียนรหัสผ่านใน site.yml", "a password must not stand in site.yml"),
      fix: Words(
        "ลบ \(key): แล้วเปลี่ยนรหัสผ่านนั้น โปรแกรมใช้กุญแจ ssh หรือตัวแปร OIT_PUBLISH_PASSWORD",
        "delete \(key): and change that password; oit uses an ssh key, or OIT_PUBLISH_PASSWORD"))
  }

  static func keyOfAnotherKind(
    _ key: String, _ kind: PublishTarget.Kind, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "key-of-another-kind", at: place,
      Words(
        "ปลายทางแบบ \(kind.rawValue) ไม่ใช้ \(key):",
        "\(key): is no key of a target of kind \(kind.rawValue)"),
      fix: Words("ลบ \(key): หรือแก้ kind:", "delete \(key):, or correct kind:"))
  }

  static func notAnArchive(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "archive-without-zip", at: place,
      Words("path: ‘\(path)’ ไม่ลงท้ายด้วย .zip", "path: ‘\(path)’ does not end in .zip"),
      fix: Words("เขียนแบบ path: ../site.zip", "write path: ../site.zip"))
  }

  static func unusableInTarget(
    _ key: String, _ text: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, "unusable-target", at: place,
      Words("\(key): ใช้ ‘\(text)’ ไม่ได้", "\(key): ‘\(text)’ can't be used"),
      fix: Words(
        "เขียนชื่อเครื่อง ผู้ใช้ พอร์ต หรือโฟลเดอร์อย่างเดียว เช่น host: www.tuayang.example",
        "write the name of the machine, the user, the port or the folder alone, such as host: www.tuayang.example"
      ))
  }
}
