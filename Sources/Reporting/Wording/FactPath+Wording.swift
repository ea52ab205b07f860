import Assessment
import Regulation

extension FactPath {
  /// The list of the record; of work packages the whole path is spelt.
  private var collection: String? {
    subject.flatMap { $0.collection == .workPackages ? nil : $0.collection.rawValue }
  }

  private var id: String { subject?.id ?? "" }

  private var key: String { collection == nil ? description : field }

  /// A question for the fact, as rules ask it.
  func question(asked: [FactTest], in names: Names) -> String {
    guard let collection else {
      return Self.questions[key]?("") ?? "What is the fact “\(spelt)”?"
    }
    let subject = subject(in: collection, names)
    if let question = narrowed(to: asked, subject, names) { return question }
    return Self.questions["\(collection).\(plainKey)"]?(subject)
      ?? "What does the project say of \(subject): \(spelt)?"
  }

  /// Whom or what it is a fact of, by title.
  private func subject(in collection: String, _ names: Names) -> String {
    switch collection {
    case "items": "“\(names.item(id))”"
    case "organisations": names.party(id)
    case "transfers": names.transfer(id)
    case "authorisations": names.licence(id)
    default: id
    }
  }

  /// The question where the rules that ask it say more precisely what matters.
  private func narrowed(
    to asked: [FactTest], _ subject: String, _ names: Names
  ) -> String? {
    switch key {
    case "content":
      let places = asked.flatMap { $0.argument.content?.of ?? [] }.map { names.name(of: $0) }
      return places.isEmpty
        ? nil
        : """
        Which share of the value of \(subject) is controlled content from \
        \(places.distinct.listed())?
        """
    case "produced-with":
      let scopes = asked.flatMap(\.argument.scopes).map(\.description).distinct
      return scopes.isEmpty || scopes.count > 4
        ? nil : "Is \(subject) made with, or a direct product of, \(scopes.listed())?"
    case "flags":
      let footnoted = asked.flatMap(\.argument.partyFlags).filter { $0.footnote != nil }
      return footnoted.isEmpty
        ? nil
        : """
        Under which footnote of \(footnoted.map { names.title(of: $0.flag) }.distinct.listed()) is \
        \(subject) listed?
        """
    default:
      guard let item = accessedItem else { return nil }
      return plainKey == "access.mode"
        ? """
        How does \(subject) get at “\(names.item(item))”: at hand, taken along, sent, or over a line?
        """ : nil
    }
  }

  /// The item in `access[ITEM].mode`.
  private var accessedItem: String? {
    guard key.hasPrefix("access["), let end = key.firstIndex(of: "]") else { return nil }
    return String(key[key.index(key.startIndex, offsetBy: 7)..<end])
  }

  /// The key without the id of an item in it.
  private var plainKey: String {
    guard accessedItem != nil, let end = key.firstIndex(of: "]") else { return key }
    return "access\(key[key.index(after: end)...])"
  }

  private var spelt: String {
    plainKey.replacing("[]", with: "").replacing(".", with: ", ").replacing("-", with: " ")
  }

  /// How the commoner facts are asked for.
  private static let questions: [String: @Sendable (String) -> String] = [
    "safeguards": { _ in "Which safeguards are in place?" },
    "items.kind": { "What kind of thing is \($0)?" },
    "items.origin": { "Where does \($0) originate?" },
    "items.status": { "Is \($0) proprietary, published or fundamental research?" },
    "items.content": { "What controlled content does \($0) have, by origin and share of value?" },
    "items.produced-with": { "With which listed equipment or technology is \($0) produced?" },
    "items.technology-for": { "For which listed items is \($0) the technology or software?" },
    "items.data": {
      "Does \($0) hold data about people, and if so of which kind, how many and whom (records: 0 says none)?"
    },
    "items.held-at": { "Where is \($0) kept?" },
    "staff.citizenships": { "Which citizenships does \($0) hold, and since when?" },
    "staff.citizenships[].since": {
      "Which citizenship did \($0) take up last, and when? The dates stated do not tell."
    },
    "staff.site": { "Where does \($0) work?" },
    "staff.visa": { "On which kind of visa is \($0) at the place of work?" },
    "staff.clearance": { "Which security clearances does \($0) hold?" },
    "staff.employment.kind": {
      "Is \($0) an employee, contractor, agency worker, visitor, student or secondee?"
    },
    "staff.employment.since": { "Since when has \($0) been employed there?" },
    "staff.permanent-residence": { "Of which places is \($0) a permanent resident?" },
    "staff.protected": { "Is \($0) a refugee or asylee?" },
    "staff.resides": { "Where does \($0) reside, and since when?" },
    "staff.resides.country": { "Where does \($0) reside?" },
    "staff.resides.since": { "Since when has \($0) resided there?" },
    "staff.resides.limited": { "Is the stay of \($0) limited in time?" },
    "staff.employer": { "Who employs \($0)?" },
    "staff.influence": { "Which employers, funding or contracts abroad does \($0) have?" },
    "transfers.value": { "What is the value of \($0), and in which currency?" },
    "transfers.mode": { "How does the item of \($0) move?" },
    "transfers.via": { "Through which places does \($0) go?" },
    "transfers.end-use.purpose": { "What is the item of \($0) to be used for?" },
    "transfers.end-use.wmd": { "Does the end use of \($0) touch weapons of mass destruction?" },
    "transfers.end-use.military": { "Is the end use of \($0) military?" },
    "transfers.end-use.knowledge": { "What is known of the end use of \($0)?" },
    "transfers.encrypted-end-to-end": { "Is \($0) encrypted from end to end?" },
    "transfers.activity.kind": { "What kind of activity is \($0)?" },
    "transfers.activity.level": { "At which level is the activity of \($0)?" },
    "organisations.kind": { "What kind of body is \($0)?" },
    "organisations.country": { "Where is \($0) established?" },
    "organisations.headquarters": { "Where are the headquarters and ultimate parent of \($0)?" },
    "organisations.facilities": {
      "Which kinds of facility does \($0) run, such as a plant for advanced chips?"
    },
    "organisations.owners": { "Who owns \($0), and with which shares?" },
    "organisations.flags": { "Is \($0) on a list, as far as screening shows?" },
    "authorisations.": { "Does \($0) cover the act: its items, places, parties and time?" },
  ]
}
