import Disclosure
import Mustache
import Thai

extension Day {
  /// What templates need for `<time datetime="{{iso}}">{{thai}}</time>`.
  static let names: Shape = ["iso", "thai"]

  func value(_ digits: Digits) -> Value { .record([.text(iso), .text(thai(digits))]) }
}

extension Day? {
  func value(_ digits: Digits) -> Value { self?.value(digits) ?? .nothing }
}
