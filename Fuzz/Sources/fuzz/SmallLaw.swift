import Catalog
import Diagnostics
import Foundation
import Graph
import Regulation

/// The small law of the tests of the command line, against which projects and cases are read; the
/// variable `FUZZ_LAW` says where it lies.
enum SmallLaw {
  static let today = CivilDate(dayNumber: 20_500)

  static let files: [(path: String, bytes: [UInt8])] = {
    let root = ProcessInfo.processInfo.environment["FUZZ_LAW"] ?? "."
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.contains("/cases/") }.sorted().compactMap {
      name in
      FileManager.default.contents(atPath: "\(root)/\(name)").map { (name, Array($0)) }
    }
  }()

  static let catalog: LawCatalog = {
    let loaded = CatalogLoader.load(files: files)
    precondition(!files.isEmpty && !loaded.diagnostics.contains { $0.severity == .error })
    return loaded.catalog
  }()

  static let graph: Graph = {
    let path = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID()).sqlite").path
    do {
      try GraphBuilder.build(catalog: catalog, inputHash: "", toolVersion: "", at: path)
      return try Graph.open(path)
    } catch {
      fatalError("\(error)")
    }
  }()
}
