/// Whether a post code stands in an address: five digits, Thai or Arabic, no other beside them.
public func holdsPostCode(_ address: String) -> Bool {
  var run = 0
  for scalar in address.unicodeScalars {
    switch scalar.value {
    case 0x30...0x39, 0xE50...0xE59: run += 1
    default:
      if run == 5 { return true }
      run = 0
    }
  }
  return run == 5
}
