extension LawCatalog {
  /// The day up to which every dated source was read.
  ///
  /// It is the earliest `checked` of the instruments; nil where none has one.
  package var horizon: CivilDate? { instruments.compactMap(\.checked).min() }
}
