import Foundation
package import ListStore
import PlainText
package import Regulation
package import Screening

/// What the import of one list came to.
package struct ListImport: Sendable {
  package let outcome: ListStore.ImportOutcome
  /// The records that could not be used and were left out.
  package let rejected: [RejectedRow]

  /// Takes the files of one list in place of the edition held.
  package init(
    of files: [String], as format: PartyListFormat?, published: CivilDate?, by person: String?,
    into lists: ListLocation, in environment: Environment
  ) throws {
    let incoming = try IncomingEdition.read(
      files.map { path in
        (URL(filePath: path).lastPathComponent, Data(try environment.files.read(path)))
      }, as: format, published: published, on: environment.today)
    outcome = try lists.openOrMake(in: environment).take(
      incoming, by: person?.shownOnOneLine, at: environment.clock)
    rejected = incoming.rejected
  }
}
