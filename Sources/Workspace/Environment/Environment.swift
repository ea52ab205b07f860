package import ListStore
package import Regulation

/// What a request takes from outside: where it stands, what day it is, which files it sees.
package struct Environment: Sendable {
  /// The path from the root at which relative paths begin.
  package let directory: String
  /// Where the program lies, above which the law is looked for too; nil where that is no matter.
  package let executable: String?
  /// The folder of this user for what can be made again, such as graphs of the law; nil where the
  /// user has none.
  package let caches: String?
  /// The day of the request where the user is.
  package let today: CivilDate
  /// What the clock says, for the record.
  package let clock: Timestamp
  package let files: Files

  package init(
    directory: String, executable: String? = nil, caches: String?, today: CivilDate,
    clock: Timestamp? = nil, fileSystem: any FileSystem = DiskFileSystem()
  ) {
    self.directory = directory
    self.executable = executable
    self.caches = caches
    self.today = today
    self.clock = clock ?? Timestamp(startOf: today)
    files = Files(directory: directory, system: fileSystem)
  }
}
