extension LawCatalog {
  /// The day up to which every dated source was read: the earliest `checked` of its instruments.
  /// Nil where no instrument has one.
  package var horizon: CivilDate? { instruments.compactMap(\.checked).min() }
}
