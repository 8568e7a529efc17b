import Diagnostics
import Disclosure
import YAML

/// Reads `theme:` of site.yml.
extension SettingsReader {
  mutating func theme(_ node: DataNode?) -> Theme {
    let standard = "#0b5d4b"
    guard let node,
      let fields = Fields(
        node, known: ["colour", "emblem", "photo", "photo-alt"], &problems)
    else {
      return Theme(colour: standard, colourPlace: nil, emblem: nil, photo: nil, photoAlt: nil)
    }
    var colour = fields.text("colour", &problems) ?? standard
    let digits = colour.utf8.dropFirst()
    if colour.utf8.first != UInt8(ascii: "#") || digits.count != 6
      || !digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) })
    {
      report(
        "invalid-colour", at: fields["colour"]?.place ?? node.place,
        Words("colour: ‘\(colour)’ ไม่ใช่รหัสสี", "colour: ‘\(colour)’ is not a colour code"),
        fix: Words("เขียนในเครื่องหมายคำพูด เช่น \"#0b5d4b\"", "write it in quotes, such as \"#0b5d4b\""))
      colour = standard
    }
    return Theme(
      colour: colour, colourPlace: fields["colour"]?.place, emblem: picture("emblem", fields),
      photo: picture("photo", fields), photoAlt: fields.text("photo-alt", &problems))
  }

  private mutating func picture(_ key: String, _ fields: Fields) -> NamedPicture? {
    guard let name = fields.text(key, &problems), let place = fields[key]?.place else { return nil }
    return NamedPicture(name: name, place: place)
  }
}
