import Foundation
package import ListStore
import Screening

/// A file of names as subjects of screening, with the rows that cannot be used.
package struct BatchFile: Sendable {
  package let subjects: [ScreenedSubject]
  package let rejected: [String]

  package init(at path: String, in environment: Environment) throws {
    do {
      let read = try QueryFile.read(
        name: URL(filePath: path).lastPathComponent, bytes: Data(try environment.files.read(path)))
      subjects = read.entries.map { ScreenedSubject($0.query, subject: $0.reference) }
      rejected = read.rejected
    } catch let fault as QueryFile.Fault {
      throw WorkspaceError.badInput(fault.description)
    }
  }
}
