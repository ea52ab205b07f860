import Foundation
import Graph
import WholeFiles

/// What a user noted of a graph when they built it, in a folder of their own.
///
/// A graph says itself which files it was built from, and whoever can write it can make it say
/// anything. So it is believed where its every byte is as this user's own build left it. Whoever can
/// write into the user's folder can note what they like: they could as well replace the program.
struct GraphSeal {
  private let database: String
  private let note: String?
  private let environment: Environment

  /// The seal of the graph at a path from the root.
  init(of database: String, in environment: Environment) {
    self.database = database
    self.environment = environment
    let name = ContentHash.of([(path: database, bytes: [])]).prefix(16)
    note = environment.caches.map { "\($0)/comity/\(name).seal" }
  }

  /// Whether the graph is as this user built it from the files of the hash.
  func vouches(for hash: String) -> Bool {
    guard let note, WholeFiles.isOwn(database), let kept = try? environment.files.read(note) else {
      return false
    }
    return statement(hash).map { Array($0.utf8) == kept } ?? false
  }

  /// Notes the graph as it is now; where that cannot be written it is built again the next time.
  func renew(for hash: String) {
    guard let note, let statement = statement(hash) else { return }
    try? environment.files.write([(note, Array(statement.utf8))])
  }

  private func statement(_ hash: String) -> String? {
    GraphDigest.of(database).map { "law \(hash)\ntool \(ToolVersion.text)\ngraph \($0)\n" }
  }
}
