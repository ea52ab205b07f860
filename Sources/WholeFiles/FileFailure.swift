import Glibc

/// Why a file could not be made or put in its place; whatever was there is untouched.
package enum FileFailure: Error, Sendable, Hashable {
  /// The directory is missing or may not be written to.
  case directory
  case full
  /// Something that is no file is in the place.
  case notAFile
  case system
}

extension FileFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .directory: "the directory is missing or may not be written to"
    case .full: "the disk is full"
    case .notAFile: "something that is no file is in its place"
    case .system: "the file system refused"
    }
  }
}

extension FileFailure {
  /// What the system's error number means.
  init(_ number: CInt) {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case ENOENT, ENOTDIR, EACCES, EPERM, EROFS: self = .directory
    case EISDIR: self = .notAFile
    default: self = .system
    }
  }
}
