import Foundation

/// A file beside its place, under a name of its own until it is whole.
struct NewFile {
  let place: String
  let path: String
  private let unfinished: UnfinishedFiles

  /// Makes an empty file beside the place; with `keepsAccess` whoever may read the file that is there
  /// may read this one.
  init(
    besides place: String, access: FileAccess, keepsAccess: Bool = false,
    among unfinished: UnfinishedFiles
  ) throws(FileFailure) {
    self.place = place
    self.unfinished = unfinished
    let target = URL(filePath: place)
    let directory = target.deletingLastPathComponent()
    Self.removeAbandoned(besides: target, in: directory)
    path = directory.appending(path: Self.name(besides: target)).path
    let held = Self.mode(of: place)
    var status = stat()
    if unsafe stat(place, &status) == 0, held == nil { throw .notAFile }
    unfinished.insert(path)
    do {
      try Self.fill(path, with: [], mode: keepsAccess ? held ?? access.fileMode : access.fileMode)
    } catch {
      unfinished.remove(path)
      throw error
    }
  }

  /// The bits of a file that is there; nil where there is none.
  static func mode(of path: String) -> mode_t? {
    var held = stat()
    guard unsafe stat(path, &held) == 0, held.st_mode & S_IFMT == S_IFREG else { return nil }
    return held.st_mode & 0o777
  }

  /// Makes a file with the bytes, on the disk; it must not be there.
  static func fill(_ path: String, with bytes: [UInt8], mode: mode_t) throws(FileFailure) {
    let file = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode)
    guard file >= 0 else { throw FileFailure(errno) }
    defer { close(file) }
    try write(bytes, to: file)
    guard fsync(file) == 0 else { throw FileFailure(errno) }
  }

  /// Fills it.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    let file = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno) }
    defer { close(file) }
    try Self.write(bytes, to: file)
  }

  private static func write(_ bytes: [UInt8], to file: CInt) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(file, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw FileFailure(errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until what is in it lies on the disk.
  func flush() throws(FileFailure) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFailure(errno) }
  }

  /// Puts it over whatever is in the place.
  func replace() throws(FileFailure) {
    guard unsafe rename(path, place) == 0 else { throw FileFailure(errno) }
  }

  /// Puts it in the place where nothing is; false where somebody was faster.
  func occupy() throws(FileFailure) -> Bool {
    if unsafe link(path, place) == 0 { return true }
    switch errno {
    case EEXIST: return false
    case EPERM, ENOTSUP, EMLINK:
      // A file system without links: the file may be put over another's made in this moment.
      try replace()
      return true
    default: throw FileFailure(errno)
    }
  }

  /// Removes it where it did not come to its place.
  func discard() { unfinished.remove(path) }

  /// `.comity.db.building-` and then the process and a name of its own.
  static func name(besides target: URL) -> String {
    "\(prefix(of: target))\(ProcessInfo.processInfo.processIdentifier)-\(UUID())"
  }

  private static func prefix(of target: URL) -> String { ".\(target.lastPathComponent).building-" }

  /// Removes what processes that are gone left in the making.
  static func removeAbandoned(besides target: URL, in directory: URL) {
    let prefix = prefix(of: target)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
      if let process = pid_t(process), kill(process, 0) == -1, errno == ESRCH {
        try? FileManager.default.removeItem(at: directory.appending(path: name))
      }
    }
  }
}
