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

  /// How many names are compared in full.
  static let retrieved = 120

  package init(_ parties: [ListedParty]) {
    self.parties = parties
    for (party, listed) in parties.enumerated() {
      let kind = listed.kind ?? NameWords.kind(of: listed.names)
      kinds.append(kind)
      for (position, name) in listed.names.enumerated() {
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
    for (sounds, isUnvowelled, _) in Self.terms(of: name) {
      let word = Int(vocabulary.number(of: sounds, isUnvowelled: isUnvowelled))
      if word == postings.count { postings.append([]) }
      if postings[word].last != number { postings[word].append(number) }
    }
    if let acronym = Acronym.initials(of: name) {
      byAcronym[acronym, default: []].append(number)
    }
  }

  /// What a name is found by: its words, and neighbouring words written as one.
  static func terms(of name: Name) -> [(sounds: [UInt8], isUnvowelled: Bool, weight: Float)] {
    let all = name.tokens.prefix(Alignment.limit)
    var words = all.filter { $0.role == .word || $0.role == .number }
    if words.isEmpty { words = Array(all) }
    var terms = words.map { ($0.sounds, $0.isUnvowelled, $0.weight) }
    guard all.count <= 5 else { return terms }
    for (first, second) in zip(all, all.dropFirst())
    where first.isUnvowelled == second.isUnvowelled && first.role != .number
      && second.role != .number && first.role != .legalForm && second.role != .legalForm
    {
      let joined =
        first.sounds.last == second.sounds.first
        ? first.sounds + second.sounds.dropFirst() : first.sounds + second.sounds
      terms.append((joined, first.isUnvowelled, max(first.weight, second.weight)))
    }
    return terms
  }

  /// The parties that have a number asked for.
  func parties(identifiedBy query: ScreeningQuery) -> [Int] {
    query.identifiers.flatMap { byIdentifier[$0.comparable] ?? [] }.map(Int.init)
  }

  /// The names that share most with a name, best first.
  func names(like name: Name, limit: Int = retrieved) -> [Int32] {
    var shared = [Float](repeating: 0, count: names.count)
    var touched: [Int32] = []
    func add(_ number: Int32, _ amount: Float) {
      if shared[Int(number)] == 0 { touched.append(number) }
      shared[Int(number)] += amount
    }
    var total: Float = 0
    for (sounds, isUnvowelled, weight) in Self.terms(of: name) {
      total += weight
      for (word, likeness) in vocabulary.like(sounds, isUnvowelled: isUnvowelled) {
        let amount = weight * likeness * likeness
        for number in postings[Int(word)] { add(number, amount) }
      }
      for number in byAcronym[sounds] ?? [] { add(number, 2 * weight) }
    }
    if let acronym = Acronym.initials(of: name) {
      let word = vocabulary.known(acronym)
      for number in word.map({ postings[Int($0)] }) ?? [] { add(number, 2) }
    }
    func rank(_ number: Int32) -> Float {
      shared[Int(number)] / (total + 0.4 * names[Int(number)].weight)
    }
    var best = touched.map { ($0, rank($0)) }
    if best.count > limit {
      best.sort { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      best.removeLast(best.count - limit)
    }
    return best.map(\.0)
  }
}
