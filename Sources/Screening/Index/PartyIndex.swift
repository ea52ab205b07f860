/// Listed parties, arranged so that those with names like a given one are found quickly.
///
/// Retrieval and comparison are two steps: words that sound alike lead to names, the names that
/// share most are compared in full.
package struct PartyIndex: Sendable {
  package let parties: [ListedParty]
  private(set) var names: [IndexedName] = []
  /// The kind of each party, as stated or as its names show; nil where neither says.
  private(set) var kinds: [ListedParty.Kind?] = []
  private var vocabulary = Vocabulary()
  /// The names that have each word of the vocabulary.
  private var postings: [[Int32]] = []
  private var byAcronym: [[UInt8]: [Int32]] = [:]
  private var byIdentifier: [String: [Int32]] = [:]
  /// Party and position of every name, by how it is printed.
  private var byPrint: [String: [Printed]] = [:]

  /// A name of a party as printed.
  struct Printed: Sendable {
    let party: Int32
    let position: Int32
  }

  /// How many names are compared in full; more where vowels do not help to tell them apart.
  private static let retrieved = 100
  private static let retrievedWithoutVowels = 400

  package init(_ parties: [ListedParty]) {
    self.parties = parties
    for (party, listed) in parties.enumerated() {
      let kind = listed.kind ?? NameWords.kind(of: listed.names)
      kinds.append(kind)
      for (position, name) in listed.names.enumerated() {
        if let key = PrintedName.key(of: name.text) {
          byPrint[key, default: []].append(
            Printed(party: Int32(party), position: Int32(position)))
        }
        let read = NameReader.read(name.text, as: kind)
        guard !read.tokens.isEmpty else { continue }
        add(read, party: Int32(party), position: Int32(position))
      }
      for identifier in listed.identifiers {
        byIdentifier[identifier.comparable, default: []].append(Int32(party))
      }
    }
  }

  private mutating func add(_ name: Name, party: Int32, position: Int32) {
    let number = Int32(names.count)
    names.append(
      IndexedName(
        party: party, position: position, name: name,
        weight: name.tokens.reduce(0) { $0 + $1.weight }))
    for term in Self.terms(of: name) {
      let word = Int(vocabulary.number(of: term.sounds, isUnvowelled: term.isUnvowelled))
      if word == postings.count { postings.append([]) }
      if postings[word].last != number { postings[word].append(number) }
    }
    if let acronym = Acronym.initials(of: name) {
      byAcronym[acronym, default: []].append(number)
    }
  }

  /// What a name is found by.
  struct Term {
    let sounds: [UInt8]
    let isUnvowelled: Bool
    let weight: Float
    /// Whether neighbouring words are written as one.
    let isJoined: Bool
  }

  /// The words of a name, and neighbouring ones of a short name written as one.
  static func terms(of name: Name) -> [Term] {
    let all = name.tokens.prefix(Alignment.limit)
    var words = all.filter { $0.role == .word || $0.role == .number }
    if words.isEmpty { words = Array(all) }
    var terms = words.map {
      Term(
        sounds: $0.sounds, isUnvowelled: $0.isUnvowelled, weight: $0.weight, isJoined: false)
    }
    guard all.count <= 6 else { return terms }
    for start in all.indices.dropLast() {
      for joined in all.joined(from: start) {
        // Three words are one only around an article.
        guard joined.range.count == 2 || all[start + 1].role == .particle else { break }
        terms.append(
          Term(
            sounds: joined.sounds, isUnvowelled: joined.isUnvowelled, weight: joined.weight,
            isJoined: true))
      }
    }
    return terms
  }

  /// The parties that have a number asked for; who is called by a number, as aircraft are, is asked
  /// for by it.
  func parties(identifiedBy query: ScreeningQuery) -> [Int] {
    let called = PartyIdentifier(.other, query.name)
    let asked = query.identifiers + (called.isNumber ? [called] : [])
    return asked.flatMap { byIdentifier[$0.comparable] ?? [] }.map(Int.init)
  }

  /// The names that are printed as the one asked for.
  func names(printedAs name: String) -> [Printed] {
    PrintedName.key(of: name).flatMap { byPrint[$0] } ?? []
  }

  /// The names that share most with a name, best first.
  func names(like name: Name) -> [Int32] {
    var shared = [Float](repeating: 0, count: names.count)
    var touched: [Int32] = []
    func add(_ number: Int32, _ amount: Float) {
      if shared[Int(number)] == 0 { touched.append(number) }
      shared[Int(number)] += amount
    }
    var total: Float = 0
    var isUnvowelled = false
    for term in Self.terms(of: name) {
      if !term.isJoined { total += term.weight }
      isUnvowelled = isUnvowelled || term.isUnvowelled
      for (word, likeness) in vocabulary.like(term.sounds, isUnvowelled: term.isUnvowelled) {
        let amount = term.weight * likeness * likeness
        for number in postings[Int(word)] { add(number, amount) }
      }
      for number in byAcronym[term.sounds] ?? [] { add(number, 2 * term.weight) }
    }
    if let acronym = Acronym.initials(of: name), let word = vocabulary.known(acronym) {
      for number in postings[Int(word)] { add(number, 2) }
    }
    let best = touched.map { number in
      (number, shared[Int(number)] / (total + 0.5 * names[Int(number)].weight))
    }.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    return best.prefix(isUnvowelled ? Self.retrievedWithoutVowels : Self.retrieved).map(\.0)
  }
}
