import Diagnostics
import Disclosure

/// What manuals prove: each of an entry has to.
enum ManualFact {
  static let all = [
    fact("job", Words("ทุกคู่มือบอกชื่องานหรือบริการ", "every manual names its job or service")) {
      [$0.lack(of: "job")]
    },
    fact(
      "users",
      Words("ทุกคู่มือบอกว่าใช้กับผู้ใด", "every manual says who works by it or may ask for the service")
    ) { [$0.lack(of: "users")] },
    fact(
      "steps", Words("ทุกคู่มือมีขั้นตอน ทุกขั้นตอนมีข้อความ", "every manual has steps, each with its words")
    ) { [$0.withoutSteps] + $0.unnamedSteps },
    fact(
      "times",
      Words(
        "ทุกคู่มือบอกระยะเวลาทั้งหมด หรือระยะเวลาของทุกขั้นตอน",
        "every manual says how long it takes, as a whole or step by step")
    ) { manual in
      guard manual.head["time"] == nil else { return [] }
      let steps = manual.steps.isEmpty ? [] : manual.untimedSteps
      return manual.steps.isEmpty || steps.count == manual.steps.count
        ? [manual.lack(of: "time")] : steps
    },
    fact(
      "step-times",
      Words("ทุกขั้นตอนของทุกคู่มือบอกระยะเวลา", "every step of every manual says how long it takes")
    ) { $0.withoutSteps.map { [$0] } ?? $0.untimedSteps },
    fact(
      "channel",
      Words("ทุกคู่มือบอกช่องทางหรือบริการออนไลน์", "every manual has a channel or an online service")
    ) { $0.head["online"] == nil ? [$0.unreadOnline ?? $0.lack(of: "channel")] : [] },
    fact(
      "fee",
      Words(
        "ทุกคู่มือบอกค่าธรรมเนียม (หากไม่มีให้เขียน ไม่มี)",
        "every manual says its fee; ไม่มี (none) counts")
    ) { [$0.lack(of: "fee")] },
    fact(
      "documents",
      Words(
        "ทุกคู่มือบอกเอกสารที่ต้องใช้ (หากไม่มีให้เขียน ไม่มี)",
        "every manual lists the documents needed; ไม่มี (none) counts")
    ) { [$0.lack(of: "documents")] },
    fact("unit", Words("ทุกคู่มือบอกหน่วยงานรับผิดชอบ", "every manual names the unit in charge")) {
      [$0.lack(of: "unit")]
    },
    fact("law", Words("ทุกคู่มือบอกกฎหมายที่เกี่ยวข้อง", "every manual names the law")) {
      [$0.lack(of: "law")]
    },
  ]

  private static func fact(
    _ name: String, _ meaning: Words, _ lacks: @escaping @Sendable (Manual) -> [Lack?]
  ) -> BlockKind.Fact {
    BlockKind.Fact(name, meaning) { question in
      Lack.verdict(question.values(Manual.self).flatMap { lacks($0.value) }.compactMap { $0 })
    }
  }
}

extension Manual {
  /// What follows the key in a fix.
  private static let fixes = [
    "job": Words("ตามด้วยชื่องานหรือบริการ", "with the name of the job or service"),
    "users": Words("ว่าใช้กับตำแหน่งใด หรือผู้ใดขอได้", "with the posts that work by it, or who may ask"),
    "unit": Words("ตามด้วยชื่อหน่วยงาน", "with the name of the unit"),
    "channel": Words("ว่ายื่นหรือติดต่อที่ใด", "with where to ask"),
    "time": Words("ว่าใช้เวลาทั้งหมดเท่าใด", "with how long it takes"),
    "fee": Words("ตามด้วยจำนวนเงิน หากไม่มีให้เขียน ไม่มี", "with the sum, or ไม่มี if there is none"),
    "documents": Words(
      "ตามด้วยรายการเอกสาร หากไม่มีให้เขียน ไม่มี", "with a list, or ไม่มี if there are none"),
    "law": Words("ตามด้วยชื่อกฎหมายหรือระเบียบ", "with the acts or rules"),
  ]

  func lack(of key: String) -> Lack? {
    guard let fix = Manual.fixes[key] else { return nil }
    return Lack(of: key, in: head, noun: "manual", who: who, fix: fix)
  }

  var withoutSteps: Lack? {
    guard steps.isEmpty else { return nil }
    guard !hasSteps else {
      return Lack(
        said: Words("อ่านขั้นตอนของ\(who.thai)ไม่ได้", "the steps of \(who.english) can't be read"))
    }
    return Lack(
      "manual-without-steps", at: head.place,
      Words("\(who.thai)ไม่มีขั้นตอน", "\(who.english) has no steps"),
      fix: Words("เพิ่ม steps: แถวละหนึ่งขั้นตอน", "add steps: with a row for each"))
  }

  fileprivate var unreadOnline: Lack? {
    guard head["channel"] == nil, head.holds("online") else { return nil }
    return Lack(
      said: Words("อ่านบริการออนไลน์ของ\(who.thai)ไม่ได้", "online: of \(who.english) can't be read"))
  }

  var unnamedSteps: [Lack?] {
    steps.map {
      lack(
        of: "step", in: $0, what: Words("สิ่งที่ต้องทำ", "words"), Words("ว่าทำอะไร", "with what is done"))
    }
  }

  var untimedSteps: [Lack?] {
    steps.map { lack(of: "time", in: $0, Words("ว่าใช้เวลาเท่าใด", "with how long it takes")) }
      .filter { $0 != nil }
  }

  private func lack(
    of key: String, in step: BlockRecord, what: Words? = nil, _ fix: Words
  ) -> Lack? {
    Lack(
      of: key, in: step, noun: "step",
      who: Words(
        "ขั้นตอนที่ \(step.number) ของ\(who.thai)", "step \(step.number) of \(who.english)"),
      what: what, fix: fix)
  }
}
