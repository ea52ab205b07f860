import Foundation

/// The watch list of the small law as its publisher gives it out, and law that turns on it.
struct WatchList {
  var entries: [(reference: String, name: String)]
  var persons: [(reference: String, name: String)] = []
  var published = "2026-02-10"

  /// The file; the format is that of an international organisation's list.
  var text: String {
    let parties = entries.map { entry in
      """
      <ENTITY><DATAID>\(entry.reference)</DATAID><FIRST_NAME>\(entry.name)</FIRST_NAME>\
      <REFERENCE_NUMBER>\(entry.reference)</REFERENCE_NUMBER></ENTITY>
      """
    }
    let people = persons.map { person in
      """
      <INDIVIDUAL><DATAID>\(person.reference)</DATAID><FIRST_NAME>\(person.name)</FIRST_NAME>\
      <REFERENCE_NUMBER>\(person.reference)</REFERENCE_NUMBER></INDIVIDUAL>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <CONSOLIDATED_LIST dateGenerated="\(published)T00:00:00.000Z"><INDIVIDUALS>\(people.joined(separator: "\n"))</INDIVIDUALS>\
      <ENTITIES>\(parties.joined(separator: "\n"))</ENTITIES></CONSOLIDATED_LIST>
      """
  }
}

extension Desk {
  /// A desk whose law screens from the watch list and forbids dealings with whoever is on it.
  static func watching() throws -> Desk {
    let desk = try Desk()
    try desk.edit(
      "jurisdictions/aa/flags.yaml", "cite: {instrument: aa.act, at: s 9}}",
      """
      cite: {instrument: aa.act, at: s 9}, screening: {sources: [{format: un-consolidated-xml, \
      register: UN}], fresh-for: 7, url: "https://list.example"}}
      """)
    let rules = try desk.text("jurisdictions/aa/trade/rules.yaml")
    try desk.write(
      rules + """
          - id: aa.trade/watched
            kind: requirement
            title: Dealings with watched parties
            cite: {instrument: aa.act, at: s 9}
            outcome: prohibition
            when: [{party.flag: aa.watch-list}]
          - id: aa.trade/watched-owners
            kind: requirement
            title: Dealings with what watched parties own
            cite: {instrument: aa.act, at: s 10}
            outcome: prohibition
            when: [{party.owned-by: {flags: [aa.watch-list], at-least: 50, aggregate: true, control: false}}]

        """, to: "jurisdictions/aa/trade/rules.yaml")
    return desk
  }

  /// Imports an edition of the watch list.
  @discardableResult
  func take(
    _ entries: (String, String)..., published: String = "2026-02-10", options: [String] = []
  ) throws -> Run {
    try write(
      WatchList(entries: entries.map { ($0, $1) }, published: published).text, to: "watch.xml")
    return comity(["lists", "import", "watch.xml"] + options)
  }
}
