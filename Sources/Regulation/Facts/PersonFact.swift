/// A part that a person has in an act.
package enum PersonRole: String, Sendable, Hashable, CaseIterable {
  /// Whoever the item is disclosed to.
  case person
  /// Whoever provides or signs for a service.
  case signatory
}

extension PersonRole {
  /// How a sentence speaks of the person.
  package var subject: String {
    switch self {
    case .person: "the person"
    case .signatory: "whoever provides the service"
    }
  }
}

/// A fact about a person; without a person each is false.
package enum PersonFact: String, Sendable, Hashable, CaseIterable {
  case present
  case citizenship = "citizenship.in"
  case citizenshipOnly = "citizenship.only-in"
  case permanentResidence = "permanent-residence.in"
  case protected
  case resides = "resides.in"
  case residesMonths = "resides.months"
  case residesLimited = "resides.limited"
  case regularEmployee = "regular-employee"
  case employment
  case employmentMonths = "employment.months"
  case clearance = "clearance.in"
  case visa
  case formerEmployer = "former-employer.in"
  case influence
  case influenceIn = "influence.in"
  case influenceShare = "influence.share"
  case tie
}

extension PersonFact {
  func definition(of role: PersonRole) -> FactDefinition {
    let who = role.subject
    let subject = who.prefix(1).uppercased() + who.dropFirst()
    let source = role == .person ? "staff[]" : "transfers[].signatory; staff[]"
    func define(
      _ shape: FactShape, _ meaning: String, _ key: String, _ phrase: String
    ) -> FactDefinition {
      FactDefinition(
        shape, "\(subject) \(meaning)", from: key.isEmpty ? source : "\(source).\(key)",
        phrase: "\(who) \(phrase)")
    }
    return switch self {
    case .present: define(.flag, "is a person that the project names.", "", "is named")
    case .citizenship:
      define(
        .places, "holds a citizenship of one of these places.", "citizenships",
        "holds a citizenship of")
    case .citizenshipOnly:
      define(
        .places, "holds citizenships of these places alone.", "citizenships",
        "holds citizenships alone of")
    case .permanentResidence:
      define(
        .places, "is a permanent resident of one of these places.", "permanent-residence",
        "is a permanent resident of")
    case .protected: define(.flag, "is a refugee or asylee.", "protected", "is a refugee or asylee")
    case .resides: define(.places, "resides in one of these places.", "resides", "resides in")
    case .residesMonths:
      define(
        .comparison, "has resided there for so many months.", "resides.since",
        "has months of residence of")
    case .residesLimited:
      define(
        .flag, "has a right to stay there that ends.", "resides.limited",
        "has a stay limited in time")
    case .regularEmployee:
      define(
        .flag,
        "is employed, not as a contractor or visitor, by the organisation at whose site the item is "
          + "released.",
        "employer, employment, site", "is a regular employee at the place of release")
    case .employment:
      define(
        .words(Employment.Kind.allCases.map(\.rawValue)),
        "works in one of these relations.", "employment.kind", "works as")
    case .employmentMonths:
      define(
        .comparison, "has been employed there for so many months.", "employment.since",
        "has months of employment of")
    case .clearance:
      define(
        .places, "holds a security clearance of one of these places.", "clearance",
        "holds a clearance of")
    case .visa: define(.openWords, "holds one of these visas.", "visa", "holds the visa")
    case .formerEmployer:
      define(
        .places, "used to work for an employer in one of these places.", "former",
        "used to work for an employer in")
    case .influence:
      define(
        .vocabulary(.influenceKind), "has a tie abroad of one of these kinds.", "influence[].kind",
        "has a tie abroad of the kind")
    case .influenceIn:
      define(
        .places, "has a tie to a party in one of these places.", "influence[].party",
        "has a tie to a party in")
    case .influenceShare:
      define(
        .comparison, "has such a share of income from abroad.", "influence[].share-of-income",
        "has a share of income from abroad, in per cent, of")
    case .tie:
      define(
        .tie,
        "has a tie to a party outside these places that is of one of these kinds or gives such a "
          + "share of income.",
        "influence", "has a tie to a party")
    }
  }
}
