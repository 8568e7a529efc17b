import Text

/// Whether a heading or block can be given an id by hand: `[a-z][a-z0-9-]*`, not beginning with
/// `oit-`, which is the frame's.
public func canBeAnchor(_ id: some StringProtocol) -> Bool {
  id.utf8.first.map { (0x61...0x7A).contains($0) } == true && !id.begins(with: "oit-")
    && id.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
}
