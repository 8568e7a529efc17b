import Foundation
import TestSupport
import Testing

/// Foreign parsers work in processes of their own: what they do wrong is a finding, never the end
/// of a build.
@Suite struct ForeignCommandTests {
  private static let folder = "Content/2567/o02-executives"

  private static func site(_ files: [String: String]) throws -> TemporarySite {
    let rows = files.keys.sorted().map { "- {title: \($0), file: \($0)}" }
    let site = try TemporarySite(
      files.reduce(into: [:]) { $0["\(folder)/\($1.key)"] = $1.value }.merging([
        "\(folder)/index.md": """
        ---
        updated: 2567-03-31
        ---
        ```files
        \(rows.joined(separator: "\n"))
        ```
        """
      ]) { $1 })
    try site.addTemplates()
    return site
  }

  /// A library in poppler's place: it does what the file says, else finds seven pages.
  private static let library = """
    #include <fcntl.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>
    const char *poppler_get_version(void) { return "0.0.1"; }
    void *poppler_document_new_from_fd(int file, const char *password, void **error) {
      char text[64] = {0};
      pread(file, text, sizeof text - 1, 0);
      close(file);
      if (strncmp(text, "crash", 5) == 0) *(volatile int *)0 = 1;
      if (strncmp(text, "loop", 4) == 0) for (volatile int i = 0;; i++) ;
      if (strncmp(text, "memory", 6) == 0)
        for (;;) {
          char *piece = malloc(16 << 20);
          if (piece == NULL) abort();
          memset(piece, 1, 16 << 20);
        }
      if (strncmp(text, "print", 5) == 0) {
        printf("pages 666\\n");
        fflush(stdout);
        fprintf(stderr, "trouble\\n");
      }
      if (strncmp(text, "exit", 4) == 0) exit(0);
      if (strncmp(text, "write", 5) == 0) {
        int new = open("written", O_WRONLY | O_CREAT, 0644);
        if (new >= 0 && write(new, "x", 1) == 1) return (void *)666;
      }
      if (strncmp(text, "secret", 6) == 0 && getenv("SECRET") != NULL) return (void *)666;
      return (void *)7;
    }
    int poppler_document_get_n_pages(void *document) { return (int)(long)document; }
    void *poppler_document_get_page(void *document, int number) { return document; }
    char *poppler_page_get_text(void *page) { return strdup("text"); }
    void g_object_unref(void *document) {}
    void g_free(void *text) { free(text); }

    """

  /// Puts the library in poppler's place, and gives the environment in which it is found.
  private static func addLibrary(to site: TemporarySite) throws -> [String: String] {
    try site.write(library, to: "lib/poppler.c")
    let made = try site.run("cc -shared -fPIC -w -o lib/libpoppler-glib.so.8 lib/poppler.c")
    #expect(made.status == 0, "\(made.errors)")
    return ["LD_LIBRARY_PATH": "\(site.root)/lib", "SECRET": "token"]
  }

  @Test(arguments: [
    ("crash", "stops the program that reads PDF files [document-breaks-reader]"),
    ("memory", "stops the program that reads PDF files [document-breaks-reader]"),
    ("exit", "stops the program that reads PDF files [document-breaks-reader]"),
    ("print", nil), ("write", nil), ("secret", nil),
  ])
  func aBuildGoesOnWhateverAParserDoes(_ word: String, _ said: String?) throws {
    let site = try Self.site([
      "a.pdf": "sound 1\n%PDF-", "odd.pdf": "\(word)\n%PDF-", "z.pdf": "sound 2\n%PDF-",
    ])
    let environment = try Self.addLibrary(to: site)
    let run = try site.run("oit build --today 2567-03-31 --lang en", environment: environment)
    #expect(run.status == 0 && !run.isKilled)
    let told = run.errors.split(separator: "\n").filter { $0.contains("pdf") && $0.contains(": ") }
      .filter { $0.contains("warning: ") || $0.contains("note: ") }.map(String.init)
    #expect(
      told
        == (said.map { ["\(Self.folder)/index.md:6:26: warning: the document ‘odd.pdf’ \($0)"] }
          ?? []))
    let page = try site.text("Site/2567/o02/index.html")
    #expect(page.components(separatedBy: "7 หน้า").count - 1 == (said == nil ? 3 : 2))
    #expect(!page.contains("666"))
  }

  /// Ten seconds of work.
  @Test(.enabled(if: isStress))
  func aBuildGoesOnWhenAParserNeverEnds() throws {
    let site = try Self.site([
      "a.pdf": "sound 1\n%PDF-", "odd.pdf": "loop\n%PDF-", "z.pdf": "sound 2\n%PDF-",
    ])
    let environment = try Self.addLibrary(to: site)
    let run = try site.run("oit build --today 2567-03-31 --lang en", environment: environment)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("the document ‘odd.pdf’ takes too long to open [document-takes-too-long]")
    )
    let again = try site.run(
      "timeout 5 oit build --today 2567-03-31 --lang en", environment: environment)
    #expect(again.status == 0, "what used up its time is known, as everything else")
  }

  @Test func withoutPopplerANoteSaysSo() throws {
    let site = try Self.site(["a.pdf": smallPDF()])
    try site.write("", to: "lib/libpoppler-glib.so.8")
    let run = try site.run(
      "oit build --today 2567-03-31 --lang en",
      environment: ["LD_LIBRARY_PATH": "\(site.root)/lib"])
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        """
        \(Self.folder)/index.md:5:24: note: the pages of PDF files are not counted: this machine \
        has no poppler [pdf-pages-unknown]
        """))
    #expect(!site.exists(".Site.found"))
  }

  /// Cut off anywhere, with counts beyond all measure or pages that lead back: each is one finding
  /// at most.
  @Test func brokenPDFsAreFindings() throws {
    let whole = Array(smallPDF(pages: 3).utf8)
    var files: [String: String] = [:]
    for number in 0..<40 {
      let cut = String(decoding: whole[..<(8 + number * (whole.count - 8) / 40)], as: UTF8.self)
      files["cut-\(number).pdf"] = cut
      files["count-\(number).pdf"] = smallPDF().replacing(
        "/Count 1", with: "/Count \(Int.max >> number)")
      files["loop-\(number).pdf"] = smallPDF().replacing(
        "/Kids[3 0 R]", with: "/Kids[2 0 R \(number) 0 R]")
    }
    let site = try Self.site(files)
    let run = try site.run("oit build --today 2567-03-31 --lang en")
    #expect(run.status == 0 && !run.isKilled, "\(run.errors.suffix(2000))")
  }

  @Test func threeHundredAreCountedAndThenKnown() throws {
    let files = (0..<300).map { ("\($0).pdf", smallPDF(pages: 1 + $0 % 9) + "%\($0)\n") }
    let site = try Self.site(Dictionary(uniqueKeysWithValues: files))
    let first = try site.run("oit build --today 2567-03-31 --lang en")
    #expect(first.status == 0)
    let page = try site.text("Site/2567/o02/index.html")
    #expect(page.components(separatedBy: " หน้า)</a>").count - 1 == 300)
    let known = try site.text(".Site.found")
    #expect(known.components(separatedBy: " pages ").count - 1 == 300)
    for line in ["check", "build", "coverage 2567", "build"] {
      let run = try site.run(
        "strace -f -o trace -e trace=execve,execveat oit \(line) --today 2567-03-31 --lang en")
      #expect(run.status == 0)
      let starts = try site.text("trace").components(separatedBy: "exec").count - 1
      #expect(starts == 1, "\(line): \(starts) programs started")
    }
    #expect(try site.text("Site/2567/o02/index.html") == page)
  }

  @Test func whatSomebodyElseKeepsUnderThatNameStays() throws {
    let site = try Self.site(["a.pdf": smallPDF()])
    try site.write("mine\n", to: ".Site.found")
    #expect(try site.run("oit build --today 2567-03-31 --lang en").status == 0)
    #expect(try site.text(".Site.found") == "mine\n")
    try site.run("rm .Site.found; ln -s victim .Site.found")
    #expect(try site.run("oit build --today 2567-03-31 --lang en").status == 0)
    #expect(!site.exists("victim"))
    try site.run("rm .Site.found; mkfifo .Site.found")
    #expect(try site.run("timeout 20 oit build --today 2567-03-31 --lang en").status == 0)
  }

  /// What the process that parses may use, as the system holds it.
  @Test func theProcessApartIsBound() throws {
    let probe = """
      import os, socket, subprocess
      ours, theirs = socket.socketpair()
      child = subprocess.Popen(["oit", "foreign", "pdf"], stdin=theirs, stdout=theirs)
      theirs.close()
      greeting = ours.recv(1000).decode().split()
      print(greeting[:2], os.path.basename(greeting[3]))
      for line in open(f"/proc/{child.pid}/limits"):
          for name in ("Max file size", "Max core file size", "Max address space"):
              if line.startswith(name): print(name, line[26:].split()[:2])
          if line.startswith("Max cpu time"): print(int(line[26:].split()[0]) < 20)
      print([os.readlink(f"/proc/{child.pid}/fd/{n}") for n in range(3)])
      ours.close()
      print(child.wait(5))

      """
    let run = try shell("python3 probe.py", files: ["probe.py": probe])
    #expect(
      run.output == """
        ['oit', '1'] libpoppler-glib.so.8
        True
        Max file size ['0', '0']
        Max core file size ['0', '0']
        Max address space ['536870912', '536870912']
        ['/dev/null', '/dev/null', '/dev/null']
        0

        """, "\(run.errors)")
  }

  @Test func theCommandIsNotForPeople() throws {
    #expect(!(try run(["oit", "--help"]).output.contains("foreign")))
    #expect(try run(["oit", "foreign", "pdf"]).status == 0)
    #expect(try run(["oit", "foreign", "x"]).status == 64)
  }
}
