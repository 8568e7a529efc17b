/// One page in the making.
///
/// It reads the template through pointers: counting references to arrays that all threads share
/// made two threads slower than one.
struct Rendering {
  let steps: UnsafeBufferPointer<Template.Step>
  let literals: UnsafeBufferPointer<UInt8>
  let slots: UnsafeBufferPointer<Int>
  /// The values of the view, and of each section around the step.
  var levels: [[Value]]

  mutating func run(_ range: Range<Int>, into out: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .literal(let range):
        out.append(contentsOf: UnsafeBufferPointer(rebasing: literals[range]))
        index += 1
      case .variable(let path, let escaped):
        value(at: path).append(to: &out, escaped: escaped)
        index += 1
      case .inverted(let path, let end):
        index = value(at: path).isFalse ? index + 1 : end
      case .section(let path, let end):
        run(index + 1..<end, over: value(at: path), into: &out)
        index = end
      }
    }
  }

  private mutating func run(_ body: Range<Int>, over value: Value, into out: inout [UInt8]) {
    switch value {
    case .list(let records):
      for record in records { run(body, with: record, into: &out) }
    case .texts(let texts):
      for text in texts { run(body, with: [.text(text)], into: &out) }
    case .record(let record):
      run(body, with: record, into: &out)
    case .text, .bytes:
      if !value.isFalse { run(body, with: [value], into: &out) }
    case .flag(let flag):
      if flag { run(body, with: [], into: &out) }
    case .nothing:
      break
    }
  }

  private mutating func run(_ body: Range<Int>, with level: [Value], into out: inout [UInt8]) {
    levels.append(level)
    run(body, into: &out)
    levels.removeLast()
  }

  private func value(at path: Template.Path) -> Value {
    guard let first = path.slots.first else { return .nothing }
    var value = value(in: levels[path.level], slots[first])
    for index in path.slots.dropFirst() {
      guard case .record(let record) = value else { return .nothing }
      value = self.value(in: record, slots[index])
    }
    return value
  }

  private func value(in record: [Value], _ slot: Int) -> Value {
    slot < record.count ? record[slot] : .nothing
  }
}
