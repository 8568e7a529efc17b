import Folders
import Foreign
import Foundation
import TestSupport

/// A program in the place of the tool: it does what the files that it is handed say.
struct StandIn {
  let place: TemporaryFolder
  private let content: SourceFolder

  /// - Parameters:
  ///   - files: by their names; a file may say `pages 3`, `crash`, `hang` and so on.
  ///   - program: another one than that which obeys them.
  /// - Throws: what the file system says.
  init(_ files: [String: String], program: String = StandIn.obedient) throws {
    place = try TemporaryFolder()
    try place.makeFolder("Content")
    for (name, text) in files { try place.write(text, to: "Content/\(name)") }
    try place.write(program, to: "tool")
    try place.run("chmod +x tool")
    content = try SourceFolder("Content", in: place.path)
  }

  /// Knows a reader that starts it and waits a second at most.
  func reader(tool: String? = nil, lost: Int = 3, stored: [UInt8] = []) -> PDFReader {
    PDFReader(
      tool: tool ?? "\(place.path)/tool", words: ["foreign"],
      bounds: ForeignBounds(memory: 1 << 30, work: 1, patience: 1, lost: lost)
    ) { stored }
  }

  func answers(_ reader: PDFReader, _ names: String...) throws -> [ForeignAnswer<Int>] {
    try names.map { try reader.answer(about: SourceFile($0, in: content)) }
  }

  /// How many processes were started.
  var starts: Int {
    ((try? place.text("starts")) ?? "").count
  }

  /// Says that it has loaded the library at its own path, then does what each file says.
  static let obedient = """
    #!/usr/bin/python3
    import os, signal, socket, sys, time
    with open(os.path.dirname(sys.argv[0]) + "/starts", "a") as starts: starts.write("x")
    connection = socket.socket(fileno=0)
    connection.sendall(b"oit 1 1.0 " + sys.argv[0].encode() + b"\\n")
    while True:
        line, files, _, _ = socket.recv_fds(connection, 100, 1)
        if not line: break
        word = os.pread(files[0], 100, 0).decode().split("\\n")[0]
        os.close(files[0])
        if word == "crash": os.kill(os.getpid(), signal.SIGSEGV)
        elif word == "killed": os.kill(os.getpid(), signal.SIGKILL)
        elif word == "exit": sys.exit(0)
        elif word == "hang": time.sleep(60)
        elif word == "silent": connection.close(); os.close(1); time.sleep(60)
        elif word == "long": connection.sendall(b"x" * 5000)
        elif word == "unended": connection.sendall(b"pages 3"); sys.exit(0)
        elif word == "two": connection.sendall(b"pages 3\\npages 4\\n")
        elif word == "bytes": connection.sendall(b"\\xff\\x00\\n")
        else: connection.sendall(word.encode() + b"\\n")

    """
}
