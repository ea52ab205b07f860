/// A place in an instrument, such as section 740.6 of the part it names.
package struct Citation: Sendable, Hashable, Comparable {
  package let instrument: InstrumentID
  /// The article, section or paragraph; nil for the whole instrument.
  package let at: String?

  package init(instrument: InstrumentID, at: String?) {
    self.instrument = instrument
    self.at = at
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.instrument.text, left.at ?? "") < (right.instrument.text, right.at ?? "")
  }
}

/// A statute, regulation, order or notice that provisions cite.
package struct Instrument: Sendable, Hashable {
  package let id: InstrumentID
  package let title: String
  /// The form in which a lawyer cites it, to which the place is appended.
  package let citation: String
  package let url: String?
  package let period: Period
  /// The day of the source that was read: what the catalog says of it is good up to then.
  package let checked: CivilDate?

  package init(
    id: InstrumentID, title: String, citation: String, url: String?, period: Period,
    checked: CivilDate?
  ) {
    self.id = id
    self.title = title
    self.citation = citation
    self.url = url
    self.period = period
    self.checked = checked
  }
}
