/// One page in the making.
///
/// It reads the template through pointers: counting references to arrays that all threads share
/// made two threads slower than one.
struct Rendering {
  let steps: UnsafeBufferPointer<Template.Step>
  let literals: UnsafeBufferPointer<UInt8>
  let slots: UnsafeBufferPointer<Int>
  /// The values of the view, and of each section around the step.
  private var levels: [UnsafeBufferPointer<Value>] = []

  init(
    steps: UnsafeBufferPointer<Template.Step>, literals: UnsafeBufferPointer<UInt8>,
    slots: UnsafeBufferPointer<Int>
  ) {
    self.steps = steps
    self.literals = literals
    self.slots = slots
  }

  mutating func run(_ range: Range<Int>, with level: [Value], into out: inout [UInt8]) {
    level.withUnsafeBufferPointer { values in
      levels.append(values)
      run(range, into: &out)
      levels.removeLast()
    }
  }

  private mutating func run(_ range: Range<Int>, into out: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index] {
      case .literal(let range):
        out.append(
          contentsOf: UnsafeBufferPointer(
            start: literals.baseAddress.map { $0 + range.lowerBound }, count: range.count))
        index += 1
      case .variable(let path, let form):
        let start = out.count
        value(at: path)?.pointee.append(to: &out, escaped: form != .raw)
        if form == .label { out.keepWords(from: start) }
        index += 1
      case .inverted(let path, let end):
        index = value(at: path)?.pointee.isFalse ?? true ? index + 1 : end
      case .section(let path, let end):
        if let value = value(at: path) { run(index + 1..<end, over: value.pointee, into: &out) }
        index = end
      }
    }
  }

  private mutating func run(_ body: Range<Int>, over value: Value, into out: inout [UInt8]) {
    switch value {
    case .list(let records):
      for index in records.indices { run(body, with: records[index], into: &out) }
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

  /// Where a value lies; nil for one that is not given.
  ///
  /// A page's values stay where they are until it is made.
  private func value(at path: Template.Path) -> UnsafePointer<Value>? {
    guard let first = path.slots.first else { return nil }
    var value = value(in: levels[path.level], slots[first])
    for index in path.slots.dropFirst() {
      guard case .record(let record)? = value?.pointee else { return nil }
      value = record.withUnsafeBufferPointer { self.value(in: $0, slots[index]) }
    }
    return value
  }

  private func value(in record: UnsafeBufferPointer<Value>, _ slot: Int) -> UnsafePointer<Value>? {
    slot < record.count ? record.baseAddress.map { $0 + slot } : nil
  }
}
