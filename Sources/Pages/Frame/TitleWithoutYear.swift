import Text
import Thai

/// A title without the fiscal year at its end, where the page says the year beside it: `ข่าว
/// ปีงบประมาณ พ.ศ. 2567` in 2567 is `ข่าว`.
///
/// Another year stays, and so does one without which the words before it would hang in the air
/// (`รอบ 6 เดือนแรกของปี 2567`).
func withoutYear(_ title: String, _ year: Int) -> String {
  guard let last = title.utf8.last, (0x30...0x39).contains(last) || last >= 0x80,
    let digits = ["\(year)", Digits.thai.text(year)].first(where: { title.ends(with: $0) })
  else { return title }
  var rest = Substring(title.utf8.dropLast(digits.utf8.count)).droppingBlanks
  if rest.ends(with: "พ.ศ.") { rest = rest.dropping("พ.ศ.").droppingBlanks }
  guard let word = ["ปีงบประมาณ", "ปี"].first(where: { rest.ends(with: $0) }) else { return title }
  let before = rest.dropping(word)
  if before.ends(with: "ประจำ") {
    rest = before.dropping("ประจำ")
  } else if before.utf8.last == 0x20 {
    rest = before
  } else {
    return title
  }
  rest = rest.droppingBlanks
  return rest.isEmpty ? title : String(rest)
}

extension Substring {
  fileprivate func dropping(_ end: String) -> Substring {
    Substring(utf8.dropLast(end.utf8.count))
  }

  fileprivate var droppingBlanks: Substring {
    var rest = utf8[...]
    while rest.last == 0x20 { rest.removeLast() }
    return Substring(rest)
  }
}
