import Disclosure
import Kinds

/// To which side of the municipality a person, a post or a unit belongs.
enum Side: String, BlockWord {
  case political
  case civil

  var label: String {
    switch self {
    case .political: "ฝ่ายการเมือง"
    case .civil: "ฝ่ายข้าราชการประจำ"
    }
  }
}
