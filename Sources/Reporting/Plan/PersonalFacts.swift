import Assessment
import Regulation

/// The attributes of a person on which an answer turned, each with the rules that asked.
///
/// A plan collects no attribute that no rule needed.
struct PersonalFacts {
  private let entries: [(fact: Prose, rules: [RuleID])]

  init(of person: StaffMember, in answers: [Determination], names: Names) {
    var asked: [(fact: Prose, rule: RuleID)] = []
    func collect(_ proof: Proof, under rule: RuleID?) {
      var rule = rule
      switch proof.claim {
      case .rule(let id): rule = id
      case .person(let test, _):
        rule = test
        asked += (names.personTest(test)?.counts.facts(of: person) ?? [])
          .map { (Prose([.code($0)]), test) }
      case .fact(let test, let readings):
        guard let rule, test.key.isPersonal else { break }
        asked += readings.compactMap { reading in
          let path = FactPath(reading.path)
          guard path.id(in: .staff) == person.id, !path.field.isEmpty else { return nil }
          return (Prose([.code("\(path.field) = \(reading.value ?? "not stated")")]), rule)
        }
      default: break
      }
      for part in proof.mattering { collect(part, under: rule) }
    }
    for proof in answers.flatMap(\.proofs) where proof.truth != .false {
      collect(proof, under: nil)
    }
    entries = asked.grouped { $0.fact }.map { ($0.key, $0.members.map(\.rule).distinct.sorted()) }
  }

  /// The facts with the rules that asked for them.
  var prose: Prose {
    guard !entries.isEmpty else { return "none" }
    return entries.map { fact, rules in
      "\(fact), asked by \(rules.map { Prose([.code($0.text)]) }.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension FactKey {
  /// Whether the fact is an attribute of a person.
  fileprivate var isPersonal: Bool {
    switch self {
    case .person(_, let fact): fact != .present
    case .party(.employer, _), .party(.signatoryEmployer, _): true
    default: false
    }
  }
}

extension PersonTest.Counts {
  /// What places of the person the test counted, as the project states them.
  fileprivate func facts(of person: StaffMember) -> [String] {
    switch self {
    case .latest, .everHeld:
      [
        Self.stated("citizenships", person.citizenships),
        Self.stated("permanent-residence", person.permanentResidence),
      ]
    case .each: [Self.stated("citizenships", person.citizenships)]
    case .home: [Self.residence(of: person)]
    case .releasePlace: []
    }
  }

  private static func stated(_ key: String, _ statuses: [StaffMember.Status]?) -> String {
    guard let statuses else { return "\(key) = not stated" }
    let words = statuses.map { status in
      status.period == .always ? status.place.text : "\(status.place) \(status.period.words)"
    }
    return "\(key) = \(words.isEmpty ? "none" : words.joined(separator: ", "))"
  }

  private static func residence(of person: StaffMember) -> String {
    let since = person.resides?.since.map { " since \($0)" } ?? ""
    return "resides = \(person.resides?.country?.text ?? "not stated")\(since)"
  }
}
