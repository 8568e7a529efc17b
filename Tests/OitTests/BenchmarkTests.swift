import TestSupport
import Testing

/// What `make bench` measures is a site that a build accepts.
struct BenchmarkTests {
  @Test func theGeneratorMakesASiteThatIsBuiltWithoutErrors() throws {
    let site = try TemporarySite(.nothing)
    try site.addTemplates()
    let generator = repository.appending(path: "Tests/Benchmarks/pages.py").path
    let made = try site.run("'\(generator)' --pages 60 --layout oit .")
    #expect(made.status == 0, "\(made.errors)")
    let build = try site.run("oit build --today 2569-03-31 --lang en")
    #expect(build.status == 0)
    #expect(build.errors.contains("0 errors, "), "\(build.errors)")
    let pages = try site.run("ls -d Site/2569/o*/page-* | wc -l").output
    #expect(pages == "60\n")
  }
}
