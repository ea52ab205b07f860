/// The names and addresses of a cell in which a regulation names a party:
/// `Name, a.k.a., the following two aliases:`, aliases behind dashes on lines of their own, then
/// addresses; or `Name (a.k.a. Alias), address; and address`.
struct RegulationEntry {
  private(set) var names: [ListedName] = []
  private(set) var addresses: [String] = []

  private let grammar: RegulationGrammar
  /// What the aliases that follow are.
  private var quality = ListedName.Quality.strong

  init(_ text: String, _ grammar: RegulationGrammar) {
    self.grammar = grammar
    var expectsName = true
    var hasAffiliates = false
    for line in text.split(separator: "\n").map({ String($0).onOneLine }) where !line.isEmpty {
      if let first = line.first, "—–".contains(first) {
        readAlias(line.dropFirst().trimmed)
        continue
      }
      let (heading, rest) = grammar.heading(of: line)
      if heading == .institutions { expectsName = true }
      if heading == .affiliates { hasAffiliates = true }
      if heading == .addresses { expectsName = false }
      if rest.isEmpty { continue }
      let isName = expectsName || hasAffiliates || grammar.hasMark(rest)
      if isName, heading != .addresses {
        readNames(rest)
        expectsName = false
      } else {
        readAddresses(rest)
      }
    }
    names.removeAll(where: \.text.isEmpty)
    if !names.isEmpty { names[0].quality = .primary }
  }

  private mutating func readAlias(_ line: String) {
    if grammar.hasMark(line) { return readNames(line) }
    let text = line.replacing(grammar.aliasEnd, with: "")
    // The last alias of some entries runs on into the address, and very long ones hold theirs.
    let mayHoldAddress = text == line || text.utf8.count > 100
    if mayHoldAddress, let (name, address) = grammar.splitAddress(text[...]) {
      names.append(ListedName(name, quality))
      return readAddresses(address)
    }
    names += text.split(separator: ";").map { ListedName(grammar.tidy($0), quality) }
      .filter { !$0.text.hasPrefix("(") && $0.text != "and" }
  }

  private mutating func readAddresses(_ text: String) {
    addresses += grammar.addresses(text)
  }

  /// Reads a line that names a party, with aliases and addresses on the same line.
  private mutating func readNames(_ line: String) {
    quality = .strong
    guard grammar.hasMark(line), let first = line.firstMatch(of: grammar.mark) else {
      let (name, address) = grammar.leading(line[...])
      names.append(ListedName(name, .strong))
      return readAddresses(address)
    }
    names.append(ListedName(grammar.tidy(line[..<first.range.lowerBound]), .strong))
    var isBracketed = false
    var rest = line[first.range.lowerBound...]
    while let mark = rest.firstMatch(of: grammar.mark) {
      isBracketed = isBracketed || mark.output.0.contains("(")
      quality = mark.output.1 == "f" ? .former : .strong
      rest = rest[mark.range.upperBound...]
      if let list = grammar.afterIntroduction(rest) {
        if list.trimmed.isEmpty { return }
        rest = list
      }
      let end = rest.firstMatch(of: grammar.mark)?.range.lowerBound ?? rest.endIndex
      if isBracketed, let close = RegulationGrammar.closingBracket(rest[..<end]) {
        readList(rest[..<close])
        isBracketed = false
        readAddresses(rest[close..<end].drop { "), ".contains($0) }.trimmed)
      } else if isBracketed || end < rest.endIndex {
        readList(rest[..<end])
      } else {
        let (aliases, address) = grammar.leadingList(rest)
        names += aliases.map { ListedName($0, quality) }
        readAddresses(address)
      }
      rest = rest[end...]
    }
  }

  private mutating func readList(_ text: Substring) {
    names += grammar.list(text).map { ListedName($0, quality) }
  }
}
