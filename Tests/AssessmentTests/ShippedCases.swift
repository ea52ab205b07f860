import Catalog
import Foundation
import Regulation

/// The worked cases in the repository, read against the shipped law.
enum ShippedCases {
  static let files = ShippedLaw.yamlFiles(
    below: ShippedLaw.root.appending(path: "jurisdictions")
  ).filter { $0.path.contains("/cases/") }

  static let all: [WorkedCase] = files.compactMap { file in
    CaseReader.read(
      path: file.path, bytes: Array((try? Data(contentsOf: file)) ?? Data()),
      against: ShippedLaw.catalog
    ).case
  }
}
