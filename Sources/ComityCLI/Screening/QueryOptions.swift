import ArgumentParser
import Regulation
import Screening
import Workspace

/// What is known of whoever bears a name, besides the name.
struct QueryOptions: ParsableArguments {
  @Option(name: .long, help: "What bears the name.") var kind: ListedParty.Kind?
  @Option(
    name: .long,
    help: ArgumentHelp("When the person was born.", valueName: "YYYY[-MM[-DD]]"))
  var born: [String] = []
  @Option(
    name: .long, help: ArgumentHelp("A nationality, seat or flag.", valueName: "PLACE"))
  var country: [String] = []
  @Option(
    name: .long,
    help: ArgumentHelp(
      "An identifier, such as passport:A1234567, lei:…, imo:… or registration:….",
      valueName: "KIND:NUMBER"))
  var id: [String] = []

  var isEmpty: Bool { kind == nil && born.isEmpty && country.isEmpty && id.isEmpty }

  /// The query for the name.
  func query(for name: String) throws -> ScreeningQuery {
    var words = QueryWords()
    let query = words.query(
      name: name, kind: kind?.rawValue, births: born, countries: country, identifiers: id)
    guard let query else { throw WorkspaceError.usage(words.faults.joined(separator: "\n")) }
    return query
  }
}

extension ListedParty.Kind: ExpressibleByArgument {}
