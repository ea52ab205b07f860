import CRename
import Foundation

/// A directory that holds nothing but the files of a set, which can then be put in its place as one.
///
/// A new directory is filled beside it, and the two change places in one step of the file system: no
/// moment lies between, in which somebody could see or leave files of two sets.
struct SetDirectory {
  private let path: String
  private let unfinished: UnfinishedFiles

  /// Nil where the files are not all of one directory of this user's, or other things lie there.
  init?(of files: [(path: String, bytes: [UInt8])], among unfinished: UnfinishedFiles) {
    let places = files.map { URL(filePath: $0.path) }
    guard files.count > 1,
      let directory = places.first?.deletingLastPathComponent().resolvingSymlinksInPath(),
      places.allSatisfy({
        $0.deletingLastPathComponent().resolvingSymlinksInPath() == directory
      })
    else { return nil }
    let names = Set(places.map(\.lastPathComponent))
    let held = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? [""]
    // Whoever stands in the directory would go on standing in the old one.
    guard
      held.allSatisfy({
        names.contains($0) && NewFile.mode(of: directory.appending(path: $0).path) != nil
      }), WholeFiles.isOwn(directory.path),
      !FileManager.default.currentDirectoryPath.hasPrefix(directory.path)
    else { return nil }
    path = directory.path
    self.unfinished = unfinished
  }

  /// Puts the files in the place of those that are there; false where the file system cannot.
  func replace(
    by files: [(path: String, bytes: [UInt8])], access: FileAccess
  ) throws(FileFailure) -> Bool {
    let target = URL(filePath: path)
    NewFile.removeAbandoned(besides: target, in: target.deletingLastPathComponent())
    let temporary =
      target.deletingLastPathComponent().appending(path: NewFile.name(besides: target)).path
    unfinished.insert(temporary)
    defer { unfinished.remove(temporary) }
    var held = stat()
    guard unsafe stat(path, &held) == 0, unsafe mkdir(temporary, held.st_mode & 0o777) == 0 else {
      return false
    }
    for (place, bytes) in files {
      let name = URL(filePath: place).lastPathComponent
      try NewFile.fill(
        "\(temporary)/\(name)", with: bytes,
        mode: NewFile.mode(of: "\(path)/\(name)") ?? access.fileMode)
    }
    var hasChanged = false
    unfinished.commit {
      hasChanged =
        unsafe renameat2(AT_FDCWD, temporary, AT_FDCWD, path, renameExchange) == 0
    }
    if hasChanged { keepStrays(of: temporary, besides: files) }
    return hasChanged
  }

  /// Takes along what somebody laid into the old directory in the last moment.
  private func keepStrays(of old: String, besides files: [(path: String, bytes: [UInt8])]) {
    let names = Set(files.map { URL(filePath: $0.path).lastPathComponent })
    for name in (try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []
    where !names.contains(name) {
      _ = unsafe rename("\(old)/\(name)", "\(path)/\(name)")
    }
  }
}
