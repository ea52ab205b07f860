import Testing

@Suite struct `Imports point one way` {
  /// What each module may import besides the standard library and Foundation.
  static let allowed: [String: Set<String>] = [
    "PlainText": [],
    "WholeFiles": ["CRename"],
    "Diagnostics": ["PlainText"],
    "YAMLTree": ["CYAML", "Diagnostics"],
    "Regulation": [],
    "Catalog": ["Diagnostics", "YAMLTree", "Regulation"],
    "Graph": ["PlainText", "WholeFiles", "Regulation", "GRDB", "GRDBSQLite", "Crypto"],
    "Crosswalk": ["Regulation"],
    "Assessment": ["Regulation", "Crosswalk"],
    "Screening": ["CZip", "Regulation"],
    "ListStore": ["WholeFiles", "Regulation", "Screening", "GRDB", "Crypto"],
    "Planning": ["Regulation", "Assessment"],
    "Reporting": ["PlainText", "Regulation", "Crosswalk", "Assessment", "Planning"],
    "Workspace": [
      "PlainText", "WholeFiles", "Diagnostics", "YAMLTree", "Regulation", "Catalog", "Graph",
      "Crosswalk", "Assessment", "Screening", "ListStore", "Reporting",
    ],
    "ComityCLI": [
      "ArgumentParser", "PlainText", "WholeFiles", "Diagnostics", "Regulation", "Graph",
      "Crosswalk", "Assessment", "Screening", "ListStore", "Reporting", "Workspace",
    ],
    "comity": ["ComityCLI"],
  ]

  /// Part of the toolchain: anyone may import them.
  static let ofTheToolchain: Set<String> = [
    "Dispatch", "Foundation", "FoundationXML", "Synchronization", "Swift", "Glibc",
  ]

  @Test func `Every module has its line in the table`() {
    let modules = Set(
      Repository.files(below: "Sources", suffix: ".swift").compactMap {
        $0.split(separator: "/").dropFirst().first.map(String.init)
      })
    #expect(modules == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `A module imports only what lies below it`(module: String) throws {
    let allowed = try #require(Self.allowed[module]).union(Self.ofTheToolchain)
    let files = Repository.files(below: "Sources/\(module)", suffix: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for imported in Self.imports(in: Repository.text(file)) where !allowed.contains(imported) {
        Issue.record("\(file) imports \(imported)")
      }
    }
  }

  @Test func `Each kind of import line is understood`() {
    let source = """
      import A
      package import B
      @testable import C
      public import struct D.Part
        import E // indented
      let importance = 1
      // import F
      """
    #expect(Self.imports(in: source) == ["A", "B", "C", "D", "E"])
  }

  /// The modules that a source imports, in order.
  private static func imports(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split { !($0.isLetter || $0.isNumber || "@_./".contains($0)) }
      guard let mark = words.firstIndex(of: "import"),
        words[..<mark].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains(String($0)) })
      else { return nil }
      let names = words[(mark + 1)...].drop { kinds.contains(String($0)) }
      return names.first?.split(separator: ".").first.map(String.init)
    }
  }

  private static let accessLevels = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds = ["struct", "class", "enum", "protocol", "func", "let", "var"]
}
