/// Who may read a file that is made.
package enum FileAccess: Sendable {
  /// Its owner alone: projects, plans, lists and caches are nobody else's.
  case owner
  /// Whoever the user's own settings let.
  case asUsual

  /// The bits with which a file is made.
  var fileMode: UInt32 { self == .owner ? 0o600 : 0o666 }

  /// The bits with which a directory is made.
  var directoryMode: UInt32 { self == .owner ? 0o700 : 0o777 }
}
