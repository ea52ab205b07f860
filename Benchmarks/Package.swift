// swift-tools-version: 6.2
import PackageDescription

// The modules under test are symbolic links to the sources of the main package: they are not
// products, and the main package stays free of benchmarks.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "comity-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "PlainText", swiftSettings: strict),
    .systemLibrary(name: "CRename"),
    .target(name: "WholeFiles", dependencies: ["CRename"], swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["PlainText"], swiftSettings: strict),
    .target(name: "YAMLTree", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict),
    .executableTarget(name: "yaml-bench", dependencies: ["YAMLTree"], swiftSettings: strict),
    .target(name: "Regulation", swiftSettings: strict),
    .target(
      name: "Catalog", dependencies: ["Diagnostics", "YAMLTree", "Regulation"],
      swiftSettings: strict),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Screening", dependencies: ["CZip", "Regulation"], swiftSettings: strict),
    .executableTarget(
      name: "screening-bench", dependencies: ["Regulation", "Screening"], swiftSettings: strict),
    .target(name: "Crosswalk", dependencies: ["Regulation"], swiftSettings: strict),
    .executableTarget(
      name: "crosswalk-bench", dependencies: ["Catalog", "Crosswalk", "Diagnostics", "Regulation"],
      swiftSettings: strict),
    .executableTarget(
      name: "chart-bench", dependencies: ["Catalog", "Diagnostics", "Regulation"],
      swiftSettings: strict),
    .target(
      name: "Graph",
      dependencies: [
        "PlainText", "WholeFiles", "Regulation", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "graph-bench",
      dependencies: ["Graph", "Regulation", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
