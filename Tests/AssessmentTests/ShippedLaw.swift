import Assessment
import Catalog
import Foundation
import Regulation

/// The law in the repository, loaded once.
enum ShippedLaw {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let catalog: LawCatalog = {
    let files = ["jurisdictions", "crosswalks"].flatMap { folder in
      yamlFiles(below: root.appending(path: folder)).filter { !$0.path.contains("/cases/") }
    }
    return CatalogLoader.load(
      files: files.map { ($0.path, Array((try? Data(contentsOf: $0)) ?? Data())) }
    ).catalog
  }()

  static let book = Rulebook(catalog)

  static func yamlFiles(below directory: URL) -> [URL] {
    let names = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { directory.appending(path: $0) }
  }
}
