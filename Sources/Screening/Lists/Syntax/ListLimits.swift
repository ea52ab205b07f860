/// What a hostile or broken file may ask for at most.
enum ListLimits {
  /// The bytes of one field, text or name.
  static let field = 1 << 20
  /// The bytes of one record with all its fields.
  static let record = 1 << 24
  /// How deep elements or brackets may lie in each other.
  static let depth = 64
  /// The bytes of one member of an archive, unpacked.
  static let member = 1 << 28
}
