// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = ["Golden"]
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "comity",
  products: [.executable(name: "comity", targets: ["comity"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    module("PlainText"),
    .systemLibrary(name: "CRename"),
    module("WholeFiles", ["CRename"]),
    module("Diagnostics", ["PlainText"]),
    module("YAMLTree", ["CYAML", "Diagnostics"]),
    module("Regulation"),
    module("Catalog", ["Diagnostics", "YAMLTree", "Regulation"]),
    module(
      "Graph",
      [
        "PlainText", "WholeFiles", "Regulation",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    module("Crosswalk", ["Regulation"]),
    module("Assessment", ["Regulation", "Crosswalk"]),
    module("Screening", ["CZip", "Regulation"]),
    module(
      "ListStore",
      [
        "WholeFiles", "Regulation", "Screening", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    module("Planning", ["Regulation", "Assessment"]),
    module("Reporting", ["PlainText", "Regulation", "Crosswalk", "Assessment", "Planning"]),
    module(
      "Workspace",
      [
        "PlainText", "WholeFiles", "Diagnostics", "YAMLTree", "Regulation", "Catalog", "Graph",
        "Crosswalk",
        "Assessment", "Screening", "ListStore", "Reporting",
      ]),
    module(
      "ComityCLI",
      [
        "PlainText", "WholeFiles", "Diagnostics", "Regulation", "Graph", "Crosswalk", "Assessment",
        "Screening",
        "ListStore", "Reporting", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "comity", dependencies: ["ComityCLI"], swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    .target(
      name: "LawLiterals", dependencies: ["Regulation"], path: "Tests/Literals",
      swiftSettings: strict),
    tests(of: "PlainText", exclude: []),
    tests(of: "WholeFiles", exclude: []),
    tests(of: "Diagnostics"),
    tests(of: "YAMLTree", ["Diagnostics"]),
    tests(of: "Regulation", exclude: []),
    tests(
      of: "Catalog", ["Diagnostics", "YAMLTree", "Regulation"],
      exclude: ["Facts", "Fixtures", "Golden"]),
    tests(
      of: "Graph",
      [
        "PlainText", "WholeFiles", "Regulation", "Catalog",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(of: "Crosswalk", ["Regulation"], exclude: []),
    tests(
      of: "Assessment", ["Regulation", "Crosswalk", "Catalog", "LawLiterals"],
      exclude: ["Grid/Golden"]),
    tests(of: "Screening", ["Regulation"], exclude: []),
    tests(
      of: "ListStore", ["Regulation", "Screening", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: []),
    tests(of: "Planning", ["Regulation", "Assessment"], exclude: []),
    tests(of: "Reporting", ["Regulation", "Crosswalk", "Assessment", "LawLiterals"]),
    tests(
      of: "Workspace",
      ["PlainText", "WholeFiles", "Regulation", "Diagnostics", "Assessment", "Graph", "ListStore"],
      exclude: []),
    tests(
      of: "ComityCLI",
      [
        "Diagnostics", "Regulation", "Graph", "Workspace",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures", "Golden"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["Assessment", "Catalog", "Diagnostics", "Regulation", "Screening"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
