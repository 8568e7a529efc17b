import Coverage
import Diagnostics
import Disclosure
import Mustache
import Thai

extension Lack {
  var problem: Diagnostic? { problems.first }
  init?(
    of key: String, in record: BlockRecord, noun: String, who: Words, what: Words? = nil, fix: Words
  ) {
    guard record[key] == nil, let field = record.fields.first(where: { $0.name == key }) else {
      return nil
    }
    let what = what ?? Words(field.label, key)
    guard !record.holds(key) else {
      self.init(
        said: Words("อ่าน\(what.thai)ของ\(who.thai)ไม่ได้", "\(key): of \(who.english) can't be read"))
      return
    }
    self.init(
      "\(noun)-without-\(key)", at: record.place,
      Words("\(who.thai)ไม่ได้ระบุ\(what.thai)", "\(who.english) has no \(what.english)"),
      fix: Words("เพิ่ม \(key): \(fix.thai)", "add \(key): \(fix.english)"))
  }
  init(_ id: String, at place: Place, _ words: Words, fix: Words) {
    self.init(Diagnostic(.warning, id, at: place, words, fix: fix))
  }
  init(said words: Words) { self.init(words, []) }
  static func verdict(_ lacks: [Lack]) -> BlockKind.Verdict { .lacking(lacks) }
}
extension BlockKind.Verdict {
  static func lacks(_ id: String, at place: Place, _ reason: Words, fix: Words) -> Self {
    .lacking([Lack(id, at: place, reason, fix: fix)])
  }
}
extension BlockQuestion { var place: Place { blocks[0].place } }

/// Fields of a head under their labels; nothing when none is filled.
let detailsName = Shape.Field.section("details", Details.view.shape)
func details(_ head: BlockRecord, _ names: [String], _ digits: Digits) -> Value {
  Details(head, head.fields.filter { names.contains($0.name) }, digits)
    .map { .record(Details.view.values(of: $0)) } ?? .nothing
}
func belowZero(_ row: BlockRecord, _ name: String) -> Diagnostic? {
  .belowZero(Key.figure(name, name), of: row)
}
extension Value {
  var isNothing: Bool { if case .nothing = self { true } else { false } }
}
