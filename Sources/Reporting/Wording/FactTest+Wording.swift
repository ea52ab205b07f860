import Regulation

extension FactTest {
  /// The test as a statement that holds or does not.
  func statement(in names: Names) -> String {
    switch argument {
    case .flag(let expected):
      expected ? key.definition.phrase : "it is not so that \(key.definition.phrase)"
    case .words(let words):
      "\(key.definition.phrase) \(words.map(\.unhyphenated).listed(by: conjunction))"
    case .places(let terms):
      "\(key.definition.phrase) \(terms.map { names.name(of: $0) }.listed(by: "or"))"
    case .scopes(let scopes):
      "\(key.definition.phrase) \(scopes.map { $0.words(in: names) }.listed(by: "or"))"
    case .rules(let rules):
      "\(key.definition.phrase) \(rules.map { names.title(of: $0) }.listed(by: "or"))"
    case .chart(let chart): "\(key.definition.phrase) \(names.title(of: chart))"
    case .comparison(let comparison): "\(key.definition.phrase) \(comparison.words)"
    case .content(let test): "\(key.definition.phrase) \(test.words(in: names))"
    case .money(let test): "\(key.definition.phrase) \(test.value.words) \(test.currency)"
    case .partyFlags(let flags):
      "\(key.definition.phrase) \(flags.map { $0.words(in: names) }.listed(by: "or"))"
    case .measure(let test):
      "\(key.definition.phrase) \(test.quantity.unhyphenated) is \(test.value.words) \(test.unit)"
    case .day(.before(let day)): "\(key.definition.phrase) before \(day)"
    case .day(.since(let day)): "\(key.definition.phrase) on or after \(day)"
    case .tie(let test): "\(key.definition.phrase) \(test.words(in: names))"
    case .ownership(let test): "\(key.definition.phrase) \(test.words(in: names))"
    }
  }

  /// Safeguards must all be there; of other words any one will do.
  private var conjunction: String { key == .holding(.safeguard) ? "and" : "or" }
}

extension Scope {
  fileprivate func words(in names: Names) -> String {
    code.map { "\($0) of \(names.title(of: list))" } ?? names.title(of: list)
  }
}

extension Comparison {
  /// The comparison with its bound.
  var words: String {
    switch `operator` {
    case .atLeast: "at least \(bound)"
    case .above: "more than \(bound)"
    case .atMost: "at most \(bound)"
    case .below: "less than \(bound)"
    }
  }
}

extension ContentTest {
  fileprivate func words(in names: Names) -> String {
    let places = of.map { names.name(of: $0) }.listed(by: "or")
    let share = "\(share.words) per cent of the value, of \(places) origin"
    guard !includes.isEmpty else { return share }
    return "\(share), including \(includes.map { $0.words(in: names) }.listed(by: "or"))"
  }
}

extension PartyFlag {
  /// The list or status, with its footnote.
  func words(in names: Names) -> String {
    let list = footnote.map { "\(names.title(of: flag)), footnote \($0)" } ?? names.title(of: flag)
    return switch origin {
    case .stated: list
    case .confirmed: "\(list) (confirmed by review)"
    case .presumed: "\(list) (presumed, not yet reviewed)"
    }
  }
}

extension TieTest {
  fileprivate func words(in names: Names) -> String {
    let places = outside.map { names.name(of: $0) }.listed(by: "or")
    let worth = share.map { ", or worth \($0.words) per cent of income" } ?? ""
    return "outside \(places) of the kind \(kinds.map(\.unhyphenated).listed(by: "or"))\(worth)"
  }
}

extension OwnershipTest {
  /// What the test counts.
  func words(in names: Names) -> String {
    let owners =
      switch owners {
      case .places(let terms): "persons of \(terms.map { names.name(of: $0) }.listed(by: "or"))"
      case .flagged(let flags): "\(flags.map { $0.words(in: names) }.listed(by: "or")) parties"
      }
    let sum = aggregate ? "taken together" : "each by itself"
    return "\(owners), \(share.words) per cent, \(sum)\(control ? ", or by control" : "")"
  }
}
