/// What the sanctions list of the United Kingdom calls kinds of names and parties.
enum UKName {
  /// `Primary name`, `Primary name variation` or `Alias`, with `good quality a.k.a` or
  /// `low quality a.k.a`, however the words are joined.
  static func quality(_ type: String?, strength: String?) -> ListedName.Quality {
    let type = type?.lowercased() ?? ""
    if strength?.lowercased().hasPrefix("low") == true { return .weak }
    if type.hasPrefix("primary"), !type.hasSuffix("variation") { return .primary }
    return type.contains("f.k.a") || type.contains("former") ? .former : .strong
  }

  static func kind(_ type: String?) -> ListedParty.Kind? {
    switch type?.lowercased() {
    case "individual": .person
    case "entity": .organisation
    case "ship": .vessel
    default: nil
    }
  }

  /// The number without the letters that precede it in some entries.
  static func shipNumber(_ text: String) -> String {
    (text.droppingPrefix("IMO") ?? text).trimmed
  }
}
