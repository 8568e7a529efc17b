import Formats
import Text
import Thai

/// A file that is published as it is: a PDF, a photo, a spreadsheet.
public struct PublishedFile: Sendable, Hashable {
  /// Relative to Content.
  public let path: String
  /// Where it is published, such as `/2567/o01/plan.pdf`.
  public let address: String
  public let bytes: Int
  /// The name as the officer wrote it, when it can't stand in an address.
  public let originalName: String?
  /// The fiscal year under which it lies, B.E.; nil in pages/.
  public let year: Int?
  /// The item in whose folder it lies; nil in pages/.
  public let item: ItemCode?
  /// Why nobody can see what is in it; nil for all but a few.
  public var flaw: FileFlaw?
  /// How large a picture is; nil for what is none, or does not say.
  public var pixels: PictureSize?
  /// Whether the number of a citizen stands in a table, a text or an Office file.
  public var holdsCitizenNumber = false
  /// What is seen on opening a PDF; nil for what is none, or nobody opened.
  public var look: DocumentLook?

  public init(
    path: String, address: String, bytes: Int, originalName: String?, year: Int?, item: ItemCode?
  ) {
    self.path = path
    self.address = address
    self.bytes = bytes
    self.originalName = originalName
    self.year = year
    self.item = item
  }
}

extension PublishedFile {
  /// Its name as the officer wrote it.
  public var name: String {
    originalName ?? address.utf8.split(separator: UInt8(ascii: "/")).last.map {
      String(Substring($0))
    } ?? address
  }

  /// `PDF`, by the end of the name; nil when it has none.
  public var format: String? {
    FileFormat.ending(of: address)?.uppercased()
  }

  /// Nil for a file of a kind that is not published, which is an error.
  public var kind: FileFormat? { FileFormat(of: address) }

  /// The name under which a link tells a browser to save it; nil for what a browser shows by
  /// itself, which it would no longer show, and for a file that has its own name anyway.
  public var downloadName: String? { isShown ? nil : originalName }

  /// Whether a browser shows it by itself, so that a place in it can be linked.
  public var isShown: Bool { kind?.opening == .browser }

  /// Whether it is a workbook whose sheets can be read.
  public var isWorkbook: Bool { ["xlsx", "xlsm"].contains(FileFormat.ending(of: address)) }

  /// Whether a browser shows it as an image.
  public var isPicture: Bool { kind?.isPicture ?? false }

  /// `PDF 2.4 MB`.
  public func about(_ digits: Digits) -> String {
    [format, size(digits)].compactMap { $0 }.joined(separator: " ")
  }

  /// `2.4 MB`, `87 KB`.
  public func size(_ digits: Digits) -> String { PublishedFile.size(of: bytes, digits) }

  /// A kilobyte is 1,024 bytes, and less than one is shown as one.
  public static func size(of bytes: Int, _ digits: Digits) -> String {
    let kilobytes = bytes == 0 ? 0 : max(1, (bytes + 512) / 1024)
    guard kilobytes >= 1024 else { return "\(digits.text(kilobytes)) KB" }
    let tenths = (kilobytes * 10 + 512) / 1024
    return "\(digits.text("\(tenths / 10).\(tenths % 10)")) MB"
  }
}
