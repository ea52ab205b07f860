import Catalog
import Diagnostics
import Foundation
import Regulation

/// Answers the bare rule: for which reasons a chart marks a destination for any control of an entry.
///
/// `chart-bench ROOT QUESTIONS` reads the law below a folder and a file of questions, an entry and
/// a destination a line, parted by a tab. It prints the reasons of each, and the seconds that
/// answering took, the median of rounds, to stderr.
@main
enum ChartBench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Usage() }
    let law = try BareRule(shipped(root: arguments[1]))
    let questions = try String(contentsOfFile: arguments[2], encoding: .utf8)
      .split(separator: "\n").map { line in
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 2, let entry = EntryID(fields[0]), let place = PlaceCode(fields[1])
        else { throw Usage() }
        return (entry, place)
      }
    let clock = ContinuousClock()
    var taken: [Duration] = []
    var answers: [Set<String>] = []
    for _ in 0..<rounds {
      taken.append(clock.measure { answers = questions.map { law.reasons(for: $0, to: $1) } })
    }
    print(answers.map { $0.sorted().joined(separator: " ") }.joined(separator: "\n"))
    let seconds = taken.sorted()[rounds / 2] / .seconds(1)
    FileHandle.standardError.write(Data("\(seconds)\n".utf8))
  }

  struct Usage: Error {}

  private static let rounds = 3

  private static func shipped(root: String) throws -> LawCatalog {
    var files: [(path: String, bytes: [UInt8])] = []
    for folder in ["jurisdictions", "crosswalks"] {
      let base = URL(filePath: root).appending(path: folder)
      for case let path as String in FileManager.default.enumerator(atPath: base.path) ?? .init()
      where path.hasSuffix(".yaml") {
        files.append(
          (folder + "/" + path, [UInt8](try Data(contentsOf: base.appending(path: path)))))
      }
    }
    let (catalog, diagnostics, _) = CatalogLoader.load(files: files)
    guard !catalog.entries.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw Usage()
    }
    return catalog
  }
}
