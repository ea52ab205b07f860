import Foundation

/// Files that appear whole or not at all, one or several together.
///
/// Each is written beside its place, flushed to the disk and renamed. Whatever fails, what was in the
/// places stays; what is in the making goes, also where the process is stopped, and what killed
/// processes left behind goes with the next writing.
package enum WholeFiles {
  /// Puts all of the files in their places, or none.
  ///
  /// A set that has a directory to itself takes its place in one step. Beside other files each is
  /// renamed, one right after the other, and sets of several processes wait for each other; then a
  /// power cut or SIGKILL just between two renamings can leave old beside new.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], access: FileAccess,
    among unfinished: UnfinishedFiles = .ofProcess
  ) throws(FileFailure) {
    let directory = SetDirectory(of: files, among: unfinished)
    if try directory?.replace(by: files, access: access) == true { return }
    var made: [NewFile] = []
    defer { for file in made { file.discard() } }
    for (path, bytes) in files {
      let file = try NewFile(
        besides: path, access: access, keepsAccess: true, among: unfinished)
      made.append(file)
      try file.write(bytes)
    }
    for file in made { try file.flush() }
    guard let first = files.first else { return }
    try DirectoryLock.hold(URL(filePath: first.path).deletingLastPathComponent().path) {
      () throws(FileFailure) in
      try unfinished.commit { () throws(FileFailure) in for file in made { try file.replace() } }
    }
  }

  /// Calls `fill` with the path of an empty file beside the place, then puts that file over whatever
  /// is there.
  ///
  /// - Throws: `FileFailure`, or what `fill` throws.
  package static func replace(
    _ place: String, access: FileAccess, among unfinished: UnfinishedFiles = .ofProcess,
    fill: (_ temporary: String) throws -> Void
  ) throws {
    let file = try NewFile(besides: place, access: access, among: unfinished)
    defer { file.discard() }
    try fill(file.path)
    try file.flush()
    try unfinished.commit { () throws(FileFailure) in try file.replace() }
  }

  /// The same where nothing is in the place; where somebody was faster, theirs stays.
  package static func make(
    _ place: String, access: FileAccess, among unfinished: UnfinishedFiles = .ofProcess,
    fill: (_ temporary: String) throws -> Void
  ) throws {
    let file = try NewFile(besides: place, access: access, among: unfinished)
    defer { file.discard() }
    try fill(file.path)
    try file.flush()
    try unfinished.commit { () throws(FileFailure) in _ = try file.occupy() }
  }

  /// Makes a directory and those above it, where they are missing.
  package static func makeDirectory(_ path: String, access: FileAccess) throws(FileFailure) {
    var held = stat()
    if unsafe stat(path, &held) == 0 {
      guard held.st_mode & S_IFMT == S_IFDIR else { throw .directory }
      return
    }
    let above = URL(filePath: path).deletingLastPathComponent().path
    if above != path { try makeDirectory(above, access: access) }
    guard unsafe mkdir(path, access.directoryMode) == 0 || errno == EEXIST else {
      throw FileFailure(errno)
    }
  }

  /// Keeps a file or directory of this user's from everybody else; what is another's stays as it is.
  package static func withdraw(_ path: String) {
    var held = stat()
    guard unsafe stat(path, &held) == 0, held.st_uid == geteuid(),
      held.st_mode & 0o077 != 0
    else { return }
    unsafe chmod(path, held.st_mode & 0o700)
  }

  /// Whether it is a file or directory of this user's that nobody else may write to.
  package static func isOwn(_ path: String) -> Bool {
    var held = stat()
    return unsafe stat(path, &held) == 0 && held.st_uid == geteuid() && held.st_mode & 0o022 == 0
  }
}

/// One writer at a time in a directory.
private enum DirectoryLock {
  static func hold(
    _ directory: String, _ body: () throws(FileFailure) -> Void
  ) throws(FileFailure) {
    let handle = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw FileFailure(errno) }
    defer { close(handle) }
    // A file system that knows no locks is written to without.
    while flock(handle, LOCK_EX) != 0, errno == EINTR {}
    try body()
    fsync(handle)
  }
}
