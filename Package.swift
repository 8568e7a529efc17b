// swift-tools-version: 6.1
import PackageDescription

// oit holds the Swift library in itself, so that it starts in a third of the time and memory. The
// tests keep the shared one; SwiftPM's own switch would compile everything a second time for them.
//
// Linked by Swift's own lld, which leaves out what nobody calls where names needn't be exported, and
// packs relocations: a tenth less memory.
let staticLibrary: [LinkerSetting] =
  [
    .unsafeFlags(
      [
        "-static-stdlib", "-use-ld=lld", "-Xlinker", "--no-export-dynamic",
        "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "--as-needed",
      ], .when(platforms: [.linux]))
  ]
  + [
    "FoundationEssentials", "_FoundationCShims", "_FoundationCollections", "swiftSynchronization",
    "stdc++",
  ].map { .linkedLibrary($0, .when(platforms: [.linux])) }

// C libraries as Debian's archives: a program that is handed over needs none of them, and starts in
// four fifths of the time. Of libqrencode there is no archive.
func archives(_ names: String...) -> [LinkerSetting] {
  names.map { .linkedLibrary(":lib\($0).a", .when(platforms: [.linux])) }
}

// What a test of something read from Content needs.
let reading: [Target.Dependency] = [
  "Blocks", "CSV", "Checks", "Coverage", "Diagnostics", "Disclosure", "Formats", "Kinds", "Reading",
  "TestSupport", "Text", "Thai", "Workbook", "YAML",
]

let package = Package(
  name: "oit",
  products: [.executable(name: "oit", targets: ["oit"])],
  dependencies: [
    // Commands, options and help: Apple's own, also used by the Swift package manager.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    // SHA-256 of pages and files: Apple's, on BoringSSL, faster than a Swift one.
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // HTTP for the preview on loopback: Apple's, without the framework above it.
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    // Starts the process apart in which foreign parsers work, without threads or signals of ours:
    // Swift's own. Without its traits it needs no Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    // The descriptors that it takes.
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    .target(
      name: "CCmarkGFM",
      linkerSettings: archives("cmark-gfm-extensions", "cmark-gfm")),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    // libyaml itself: the Swift package around it makes a tree of its own first, at thrice the time.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    // XML by the parser that browsers' own grew from: strict, and small.
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    // What zip files are packed with.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CPosix"),
    .target(name: "CPoppler"),
    .target(name: "CVips"),
    // Templates and editions as they lie in the repository, taken in by the C compiler: SwiftPM's own
    // way can't have two files of one name, and makes of each byte a number that Swift reads.
    .target(name: "CBuiltIn", exclude: ["region", "start"]),

    .target(name: "Diagnostics"),
    .target(name: "Text", dependencies: ["Diagnostics"]),
    .target(name: "Thai", dependencies: ["Diagnostics", "Text"]),
    .target(name: "CSV", dependencies: ["Diagnostics", "Text"]),
    .target(
      name: "YAML", dependencies: ["CYAML", "Diagnostics", "Text"], linkerSettings: archives("yaml")
    ),
    .target(name: "XML", dependencies: ["CExpat"], linkerSettings: archives("expat")),
    .target(name: "Formats", dependencies: ["Text", "XML"]),
    .target(
      name: "Workbook", dependencies: ["CZlib", "Diagnostics", "Text", "Thai", "XML"],
      linkerSettings: archives("z")),
    .target(
      name: "Artifact",
      dependencies: [
        "Diagnostics", "Folders", "Formats", "Text",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Packing"),
    .target(name: "Serving", dependencies: ["Formats", "Text"]),
    .target(name: "BuiltIn", dependencies: ["CBuiltIn"]),
    .target(name: "Cores"),
    .target(name: "Folders", dependencies: ["CPosix", "Cores", "Diagnostics", "Text"]),
    .target(
      name: "Foreign",
      dependencies: [
        "Artifact", "CPoppler", "CPosix", "CVips", "Folders", "Formats", "Text", "Thai",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "Disclosure", dependencies: ["Diagnostics", "Folders", "Formats", "Text", "Thai"]),
    .target(
      name: "Reading",
      dependencies: [
        "Artifact", "CCmarkGFM", "CSV", "Cores", "Diagnostics", "Disclosure", "Folders", "Foreign",
        "Formats", "Text", "Thai", "Workbook", "YAML",
      ]),
    .target(
      name: "Coverage",
      dependencies: ["Cores", "Diagnostics", "Disclosure", "Text", "Thai"]),
    .target(name: "Charts", dependencies: ["Disclosure", "Mustache", "Text", "Thai"]),
    .target(
      name: "Kinds",
      dependencies: [
        "Charts", "Coverage", "Diagnostics", "Disclosure", "Foreign", "Mustache", "Reading", "Text",
        "Thai",
      ]),
    .target(
      name: "Blocks",
      dependencies: [
        "Charts", "Coverage", "Diagnostics", "Disclosure", "Formats", "Kinds", "Mustache", "QRCode",
        "Reading", "Text", "Thai", "YAML",
      ]),
    .target(
      name: "Checks",
      dependencies: [
        "Coverage", "Diagnostics", "Disclosure", "Folders", "Kinds", "Text", "Thai",
      ]),
    .target(
      name: "Years",
      dependencies: [
        "Artifact", "Cores", "Coverage", "Diagnostics", "Disclosure", "Folders", "Kinds", "Text",
        "Thai",
        "YAML",
      ]),
    .target(
      name: "Lists",
      dependencies: ["Coverage", "Diagnostics", "Disclosure", "Folders", "Reading", "Text", "YAML"]),
    .target(name: "Mustache", dependencies: ["Diagnostics", "Text"]),
    .target(name: "QRCode", dependencies: ["CQREncode", "Mustache"]),
    .target(name: "Search", dependencies: ["Artifact", "Cores", "Diagnostics", "Text"]),
    .target(
      name: "Pages",
      dependencies: [
        "Artifact", "BuiltIn", "CSV", "Coverage", "Diagnostics", "Disclosure", "Folders", "Formats",
        "Kinds", "Lists", "Mustache", "Packing", "QRCode", "Search", "Text", "Thai", "YAML",
        "Years",
      ],
      resources: [
        .embedInCode("Schemas/coverage-1.json"), .embedInCode("Schemas/diagnostics-1.json"),
        .embedInCode("Schemas/manifest-1.json"),
      ]),
    .target(
      name: "Output",
      dependencies: ["Artifact", "CPosix", "Cores", "Diagnostics", "Folders", "Formats"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Artifact", "Diagnostics", "Folders", "Output", "Packing", "Serving", "Text",
      ]),
    .target(
      name: "Region",
      dependencies: [
        "Artifact", "BuiltIn", "CSV", "Coverage", "Diagnostics", "Disclosure", "Mustache",
        "Reading", "Text", "Thai",
      ],
      resources: [.embedInCode("Schemas/region-1.json")]),
    .target(
      name: "Preview",
      dependencies: [
        "Artifact", "CPosix", "Diagnostics", "Folders", "Formats", "Serving", "Text",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [
        .embedInCode("Browser/preview.js"), .embedInCode("Browser/preview.css"),
      ]),
    .executableTarget(
      name: "oit",
      dependencies: [
        "Artifact", "Blocks", "BuiltIn", "Checks", "Cores", "Coverage", "Diagnostics", "Disclosure",
        "Folders", "Foreign", "Kinds", "Mustache", "Output", "Pages", "Preview",
        "Publishing", "Reading", "Region", "Serving", "Text", "Thai", "YAML", "Years",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        .embedInCode("Schemas/site.json"), .embedInCode("Schemas/edition.json"),
        .embedInCode("Schemas/entry.json"), .embedInCode("Schemas/page.json"),
      ], linkerSettings: staticLibrary),

    .target(
      name: "TestSupport",
      dependencies: [
        "Artifact", "Blocks", "CPosix", "CSV", "Checks", "Coverage", "Diagnostics", "Disclosure",
        "Folders", "Foreign", "Kinds", "Pages", "Reading", "Text", "Thai", "YAML",
      ],
      path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: reading),
    .testTarget(name: "BuiltInTests", dependencies: ["BuiltIn", "TestSupport"]),
    .testTarget(name: "CoresTests", dependencies: ["Cores"]),
    .testTarget(
      name: "FoldersTests", dependencies: ["CPosix", "Diagnostics", "Folders", "TestSupport"]),
    .testTarget(name: "TextTests", dependencies: reading),
    .testTarget(name: "ThaiTests", dependencies: reading),
    .testTarget(name: "CSVTests", dependencies: reading + ["Artifact", "Pages"]),
    .testTarget(name: "YAMLTests", dependencies: reading),
    .testTarget(name: "XMLTests", dependencies: ["XML"]),
    .testTarget(
      name: "WorkbookTests", dependencies: reading, exclude: ["second-opinions.py"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "TestSupport"]),
    .testTarget(
      name: "ForeignTests",
      dependencies: ["Artifact", "Diagnostics", "Folders", "Foreign", "Formats", "TestSupport"]),
    .testTarget(name: "DisclosureTests", dependencies: reading),
    .testTarget(name: "ReadingTests", dependencies: reading),
    .testTarget(name: "CoverageTests", dependencies: reading),
    .testTarget(name: "KindsTests", dependencies: reading + ["Mustache"]),
    .testTarget(name: "BlocksTests", dependencies: reading + ["Mustache"], exclude: ["Golden"]),
    .testTarget(name: "ChartsTests", dependencies: reading, exclude: ["Golden"]),
    .testTarget(name: "ChecksTests", dependencies: reading, exclude: ["Golden"]),
    .testTarget(name: "YearsTests", dependencies: reading + ["Folders", "Years"]),
    .testTarget(name: "ListsTests", dependencies: reading + ["Lists"]),
    .testTarget(name: "MustacheTests", dependencies: ["Diagnostics", "Mustache", "TestSupport"]),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode", "TestSupport"]),
    .testTarget(
      name: "PagesTests", dependencies: reading + ["Artifact", "Mustache", "Pages"],
      exclude: ["Golden"]),
    .testTarget(name: "SearchTests", dependencies: ["Artifact", "Search", "TestSupport", "Text"]),
    .testTarget(
      name: "OutputTests",
      dependencies: ["Artifact", "Diagnostics", "Folders", "Output", "TestSupport"]),
    .testTarget(name: "PackingTests", dependencies: ["Packing", "TestSupport"]),
    .testTarget(name: "ServingTests", dependencies: ["Serving", "TestSupport"]),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Artifact", "Diagnostics", "Output", "Publishing", "TestSupport"]),
    .testTarget(name: "RegionTests", dependencies: ["Diagnostics", "Region", "TestSupport"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Artifact", "Diagnostics", "Folders", "Preview", "TestSupport"]),
    .testTarget(
      name: "OitTests", dependencies: ["Formats", "TestSupport"],
      exclude: ["sarif-reader.py", "Publish/cut.c", "Publish/reader.py"]),

    // Of the whole: hostile input, faults of the machine, a real browser, the house itself.
    .testTarget(
      name: "HarmTests",
      dependencies: reading + [
        "Artifact", "Cores", "Foreign", "Mustache", "Output", "Pages", "XML",
      ]),
    .testTarget(name: "FaultTests", dependencies: ["TestSupport"], exclude: ["faults.sh"]),
    .testTarget(name: "ScreenshotTests", dependencies: reading + ["Search"]),
    .testTarget(name: "HouseTests"),
  ],
  swiftLanguageModes: [.v6]
)

// The walls between our own targets cost no time: what is small is compiled into who calls it.
for target in package.targets where target.type == .regular && target.path == nil {
  target.swiftSettings = [
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))
  ]
}
// Tests run as fast without: what they call is optimized.
for target in package.targets where target.type == .test {
  target.swiftSettings = [.unsafeFlags(["-Onone"], .when(configuration: .release))]
}
