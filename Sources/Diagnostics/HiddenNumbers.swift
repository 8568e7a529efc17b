extension String {
  /// The same with `x` for all but the last digit of numbers of thirteen or more, as those of
  /// citizens are; blanks and dashes may stand within them.
  var withNumbersHidden: String {
    var out = unicodeScalars
    var digits: [String.UnicodeScalarView.Index] = []
    func hide() {
      if digits.count > 12 {
        // From the end, so that the places before stay.
        for place in digits.dropLast().reversed() {
          out.replaceSubrange(place..<out.index(after: place), with: CollectionOfOne("x"))
        }
      }
    }
    for place in unicodeScalars.indices.reversed() {
      let scalar = unicodeScalars[place]
      if "0"..."9" ~= scalar || "๐"..."๙" ~= scalar {
        digits.insert(place, at: 0)
      } else if digits.isEmpty || scalar != "-" && scalar != " " {
        hide()
        digits = []
      }
    }
    hide()
    return String(out)
  }
}
