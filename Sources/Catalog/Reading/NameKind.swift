/// What a name in a file names.
enum NameKind: String, Sendable, Hashable {
  case jurisdiction
  case authority
  case instrument
  case countrySet = "country set"
  case regime
  case rule
  case chart
  case list
  case entry
  case flag = "party list or status"
  case act
  case recognition
  /// A column of a chart, or one that a rule asks for.
  case column
  /// What a list's `rule` leaves to a rule that asks for it.
  case textRule = "text rule"
  /// A question that a rule puts.
  case question
  /// A word of a vocabulary, after the vocabulary and a slash.
  case word

  case organisation
  case site
  case item
  case staff = "staff member"
  case transfer
  case licence = "licence held"
  case workPackage = "work package"

  /// How messages call it, with an article.
  var noun: String { "aeio".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)" }
}

/// A name with what it names: kinds do not share names.
struct Name: Sendable, Hashable {
  let kind: NameKind
  let text: String
}
