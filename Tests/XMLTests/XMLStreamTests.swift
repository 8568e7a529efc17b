import Testing
import XML

/// Goes through texts in pieces and writes down what is told.
@Suite struct XMLStreamTests {
  @Test func elementsAndTextsAreToldInTheirOrder() throws {
    let told = try told("<x:a b='1' r:c='2&amp;3'>ก<d/>ข</x:a>")
    #expect(told == "<a b=1 c=2&3>ก<d></d>ข</a>")
  }

  @Test(arguments: 1...7)
  func aTextMayComeInPieces(_ size: Int) throws {
    #expect(try told("<a b='ก'>ขค</a>", size) == "<a b=ก>ขค</a>")
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
  ])
  func aDocumentTypeEndsIt(_ text: String) {
    #expect(throws: XMLFlaw.documentType) { try told(text) }
  }

  @Test(arguments: ["<a>", "<a></b>", "<a>&b;</a>", "", "a", "<a b=1/>"])
  func whatIsNoXMLIsSaid(_ text: String) {
    #expect(throws: XMLFlaw.malformed) { try told(text) }
  }

  @Test func aDocumentTypeThatIsAskedForIsReadAndNothingOutside() throws {
    let own = "<!DOCTYPE a [<!ENTITY e '<d/>'><!ATTLIST a b CDATA '1'>]><a>&e;</a>"
    #expect(try told(own, readsDocumentType: true) == "<a b=1><d></d></a>")
    let outside = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>"
    #expect(try told(outside, readsDocumentType: true) == "<a></a>")
  }

  @Test func entitiesThatGrowBeyondMeasureAreStopped() {
    let levels = (1...40).map {
      "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 9))'>"
    }.joined()
    #expect(throws: XMLFlaw.malformed) {
      try told(
        "<!DOCTYPE a [<!ENTITY e0 'xxxxxxxx'>\(levels)]><a>&e40;</a>", readsDocumentType: true)
    }
  }

  @Test func instructionsAreToldAndTheDeclarationIsNot() throws {
    #expect(
      try told("<?xml version='1.0'?><?xml-stylesheet href='a'?><a/>") == "?xml-stylesheet<a></a>")
  }

  @Test func theTakerCanEndIt() {
    #expect(throws: XMLFlaw.stopped) { try told("<a><stop/><b></a>") }
  }

  private func told(_ text: String, _ size: Int = 100, readsDocumentType: Bool = false) throws
    -> String
  {
    let teller = Teller()
    let stream = try #require(XMLStream(teller, readsDocumentType: readsDocumentType))
    teller.stream = stream
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      try rest.prefix(size).withUnsafeBytes { try stream.feed($0, isLast: false) }
      rest = rest.dropFirst(size)
    }
    try stream.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    return teller.told
  }
}

private final class Teller: XMLTaker {
  var told = ""
  weak var stream: XMLStream?

  func begin(_ tag: XMLTag) {
    told += "<\(tag.name.text)"
    if let b = tag["b"] { told += " b=\(b.text)" }
    if let c = tag[anyPrefix: "c"] { told += " c=\(c.text)" }
    told += ">"
    if tag.name == "stop" { stream?.stop() }
  }

  func instruction(_ target: XMLWord) { told += "?\(target.text)" }
  func end(_ name: XMLWord) { told += "</\(name.text)>" }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { told += String(decoding: bytes, as: UTF8.self) }
}
