import Diagnostics
import Disclosure

/// A row that is a project, of a plan or of a report on one.
public protocol ProjectRow: LabelledRow {
  var name: LooseName? { get }
}

extension ProjectRow {
  public static var noun: Words { .projects }
  public static var naming: any FieldKey { Key.project }
  public var label: Words { row.label(name) }
  public var who: Words { Words("โครงการ\(spaced(label.thai)) ", "project \(label.english)") }
}
