import Regulation

extension Form<Instrument> {
  static var instrument: Form {
    record(
      "instrument", "A statute, regulation, order or notice.",
      required("id", .declares(InstrumentID.self), "The name by which records cite it."),
      required("title", .text, "Our own short words."),
      required("citation", .text, "How a lawyer cites it; the place is appended."),
      optional("url", .url, "Where to read it."),
      optional("checked", .date, "The day of the source that was read: the horizon."),
      period()
    ) { id, title, citation, url, checked, period in
      Instrument(
        id: id, title: title, citation: citation, url: url, period: period, checked: checked)
    }
  }
}
