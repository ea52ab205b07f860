import Catalog
import Diagnostics
import Foundation
import Graph
import PlainText
import Regulation
import Screening
import YAMLTree

extension Subject {
  /// Reads the input; whatever it is, the reader has to come back.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .yaml: readYAML(bytes)
    case .project:
      let read = ProjectReader.read(
        path: "p.yaml", bytes: bytes, against: SmallLaw.catalog, asOfDefault: SmallLaw.today)
      write(read.diagnostics, bytes, "p.yaml")
    case .case:
      write(
        CaseReader.read(path: "c.yaml", bytes: bytes, against: SmallLaw.catalog).diagnostics, bytes,
        "c.yaml")
    case .catalog: readCatalog(bytes)
    case .lists: readList(bytes)
    case .names: compareNames(bytes)
    case .queries:
      _ = try? QueryFile.read(name: "n", bytes: Data(bytes))
    case .search: _ = try? SmallLaw.graph.search(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func readYAML(_ bytes: [UInt8]) {
    write(YAMLDocument.parse(path: "a.yaml", bytes: bytes).diagnostics, bytes, "a.yaml")
  }

  /// The first byte says in which file of the law the rest stands.
  private func readCatalog(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var files = SmallLaw.files
    files[Int(first) % files.count].bytes = Array(bytes.dropFirst())
    let loaded = CatalogLoader.load(files: files)
    _ = TextWriter().write(loaded.diagnostics, sources: loaded.sources)
  }

  /// The first byte says as which format the rest is read; one beyond them, as none.
  private func readList(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let formats = PartyListFormat.allCases
    let number = Int(first) % (formats.count + 1)
    let file = ListFile(name: "list", bytes: Data(bytes.dropFirst()))
    _ = try? PartyListReader.read([file], as: number < formats.count ? formats[number] : nil) { _ in
    }
  }

  /// The first line against the second, as every kind of party.
  private func compareNames(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1)
      .map(String.init)
    guard let left = lines.first else { return }
    for kind in ListedParty.Kind.allCases.map({ $0 }) + [nil] {
      let score = NameComparison.score(left, lines.count > 1 ? lines[1] : left, as: kind)
      precondition((0...1).contains(score))
    }
    let party = ListedParty(register: "r", reference: "1", kind: nil, names: [ListedName(left)])
    _ = PartyIndex([party]).candidates(
      for: ScreeningQuery(name: lines.last ?? left), atLeast: 0.5, limit: 5)
  }

  private func write(_ diagnostics: [Diagnostic], _ bytes: [UInt8], _ path: String) {
    var sources = SourceStore()
    sources.insert(path: path, bytes: bytes)
    let text = TextWriter().write(diagnostics, sources: sources)
    precondition(text.shown == text, "a diagnostic that acts on a terminal")
  }
}
