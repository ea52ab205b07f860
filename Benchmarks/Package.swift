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
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "YAMLTree", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict),
    .executableTarget(name: "yaml-bench", dependencies: ["YAMLTree"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
