package import Regulation

extension Outcome {
  /// The outcome in a word or two, for a cell of a table.
  package var word: String {
    switch self {
    case .prohibited: "prohibited"
    case .licenceRequired: "licence required"
    case .undetermined: "undetermined"
    case .notAssessed: "not assessed"
    case .notificationRequired: "notice required"
    case .authorised: "authorised"
    case .notRequired: "no requirement found"
    case .outOfReach: "out of reach"
    }
  }

  /// What the outcome says of a regime, as a sentence without its subject.
  package var meaning: String {
    switch self {
    case .prohibited: "forbids it"
    case .licenceRequired: "requires a licence that is not held"
    case .undetermined: "cannot be answered from the facts and sources at hand"
    case .notAssessed: "bears on it in law that is not held"
    case .notificationRequired: "requires a notice, registration or vetting first"
    case .authorised: "requires an authorisation, and one applies or is held"
    case .notRequired: "has no requirement in the modelled provisions"
    case .outOfReach: "does not reach it"
    }
  }

  /// How a reader is to take the outcome.
  package var tone: Tone {
    switch self {
    case .prohibited, .licenceRequired: .stop
    case .undetermined, .notAssessed, .notificationRequired: .caution
    case .authorised, .notRequired: .go
    case .outOfReach: .neutral
    }
  }
}

extension FindingSeverity {
  /// The severity as a heading or cell.
  package var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// How a reader is to take the severity.
  package var tone: Tone {
    switch self {
    case .critical, .high: .stop
    case .medium: .caution
    case .low, .info: .info
    }
  }
}

extension Confidence {
  /// How the record is known, in words.
  package var word: String {
    switch self {
    case .read: "source read"
    case .secondary: "secondary"
    case .recalled: "recalled, not checked"
    }
  }
}

extension Coverage.Status {
  /// How far the catalog covers the subject, in words.
  package var word: String {
    switch self {
    case .modelled: "modelled"
    case .partial: "partly modelled"
    case .pointerOnly: "pointer only"
    case .notModelled: "not modelled"
    }
  }

  /// How a reader is to take the statement.
  var tone: Tone {
    switch self {
    case .modelled: .go
    case .partial: .info
    case .pointerOnly, .notModelled: .caution
    }
  }
}
