// swift-tools-version: 6.2
import PackageDescription

// The modules under test are symbolic links to the sources of the main package, as with the
// benchmarks: they are built here with the counters of libFuzzer, which drives the program.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
]
let counted = strict + [.unsafeFlags(["-sanitize=fuzzer"])]

let package = Package(
  name: "comity-fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CFuzzer"),
    .target(name: "PlainText", swiftSettings: counted),
    .systemLibrary(name: "CRename"),
    .target(name: "WholeFiles", dependencies: ["CRename"], swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["PlainText"], swiftSettings: counted),
    .target(name: "YAMLTree", dependencies: ["CYAML", "Diagnostics"], swiftSettings: counted),
    .target(name: "Regulation", swiftSettings: counted),
    .target(
      name: "Catalog", dependencies: ["Diagnostics", "YAMLTree", "Regulation"],
      swiftSettings: counted),
    .target(name: "Screening", dependencies: ["CZip", "Regulation"], swiftSettings: counted),
    .target(
      name: "Graph",
      dependencies: [
        "PlainText", "WholeFiles", "Regulation", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: counted),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer", "Catalog", "Diagnostics", "Graph", "PlainText", "Regulation", "Screening",
        "YAMLTree",
      ], swiftSettings: counted,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
