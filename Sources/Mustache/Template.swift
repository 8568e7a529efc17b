/// A template compiled for views of one shape: flat steps that append to one buffer.
///
/// Rendering resolves no names and can't fail.
public struct Template: Sendable {
  var steps: [Step] = []
  /// All text of the template, one stretch after the other.
  var literals: [UInt8] = []
  /// The slots of all paths, one path after the other.
  var slots: [Int] = []

  enum Step: Sendable {
    case literal(Range<Int>)
    case variable(Path, Form)
    /// Its steps run to `end`, for each element with one level more.
    case section(Path, end: Int)
    case inverted(Path, end: Int)
  }

  /// How a text stands on the page.
  enum Form: Sendable {
    case raw
    case escaped
    /// Escaped, its words kept whole.
    case label
  }

  /// Where a value lies: the level, counted from the view, and the slots to descend by.
  struct Path: Sendable {
    let level: Int
    let slots: Range<Int>
  }

  /// Appends the page in UTF-8 to what `out` holds.
  public func render(_ values: [Value], into out: inout [UInt8]) {
    steps.withUnsafeBufferPointer { steps in
      literals.withUnsafeBufferPointer { literals in
        slots.withUnsafeBufferPointer { slots in
          var rendering = Rendering(steps: steps, literals: literals, slots: slots)
          rendering.run(0..<steps.count, with: values, into: &out)
        }
      }
    }
  }
}
