import Foundation
package import ListStore
import Screening

/// A file of names as subjects of screening.
package struct BatchFile: Sendable {
  package let subjects: [ScreenedSubject]

  package init(at path: String, in environment: Environment) throws {
    do {
      subjects = try QueryFile.read(
        name: URL(filePath: path).lastPathComponent, bytes: Data(try environment.files.read(path))
      ).map { ScreenedSubject($0.query, subject: $0.reference) }
    } catch let fault as QueryFile.Fault {
      throw WorkspaceError.badInput(fault.description)
    }
  }
}
