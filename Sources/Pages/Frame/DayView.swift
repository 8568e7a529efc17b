import Disclosure
import Mustache
import Thai

extension Day {
  /// What templates need for `<time datetime="{{iso}}">{{thai}}</time>`.
  static let view: View<Shown<Day>> = [
    .text("iso") { $0.iso },
    .text("thai") { $0.model.thai($0.digits) },
  ]
}
