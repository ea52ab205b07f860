import Foundation
import ListStore
import Screening

/// A file of names as subjects of screening.
struct BatchFile {
  let subjects: [ScreenedSubject]

  init(at path: String) throws {
    do {
      subjects = try QueryFile.read(
        name: URL(filePath: path).lastPathComponent, bytes: Data(try Files.read(path))
      ).map { ScreenedSubject($0.query, subject: $0.reference) }
    } catch let fault as QueryFile.Fault {
      throw Failure.badInput(fault.description)
    }
  }
}
