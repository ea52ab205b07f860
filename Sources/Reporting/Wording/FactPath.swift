/// Where a fact stands in the project file, taken apart for wording: `items[laser].origin`.
struct FactPath {
  /// The collection, such as `items`; nil for a fact of the whole project.
  private let collection: String?
  private let id: String
  private let key: String

  init(_ text: String) {
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"), open < close,
      Self.nouns[String(text[..<open])] != nil
    else {
      collection = nil
      id = ""
      key = text
      return
    }
    collection = String(text[..<open])
    id = String(text[text.index(after: open)..<close])
    key = String(text[text.index(after: close)...].drop { $0 == "." })
  }

  /// A question for the fact.
  var question: String {
    guard let collection, let noun = Self.nouns[collection] else {
      return Self.questions[key]?("") ?? "What is the fact “\(spelt)”?"
    }
    let subject = "\(noun) \(id)"
    return Self.questions["\(collection).\(key)"]?(subject)
      ?? "What does the project say of \(subject): \(spelt)?"
  }

  private var spelt: String {
    key.replacing("[]", with: "").replacing(".", with: ", ").replacing("-", with: " ")
  }

  private static let nouns = [
    "items": "item", "staff": "person", "transfers": "transfer",
    "organisations": "organisation", "authorisations": "authorisation", "sites": "site",
  ]

  /// How the commoner facts are asked for.
  private static let questions: [String: @Sendable (String) -> String] = [
    "safeguards": { _ in "Which safeguards are in place?" },
    "items.kind": { "What kind of thing is \($0)?" },
    "items.origin": { "Where does \($0) originate?" },
    "items.status": { "Is \($0) proprietary, published or fundamental research?" },
    "items.content": { "What controlled content does \($0) have, by origin and share of value?" },
    "items.produced-with": { "With which listed equipment or technology is \($0) produced?" },
    "items.technology-for": { "For which listed items is \($0) the technology or software?" },
    "items.held-at": { "Where is \($0) kept?" },
    "staff.citizenships": { "Which citizenships does \($0) hold, and since when?" },
    "staff.citizenships[].since": { "Since when has \($0) held each citizenship?" },
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
    "organisations.owners": { "Who owns \($0), and with which shares?" },
    "organisations.flags": { "Is \($0) on a list, as far as screening shows?" },
    "authorisations.": { "Does \($0) cover the act: its items, places, parties and time?" },
  ]
}
