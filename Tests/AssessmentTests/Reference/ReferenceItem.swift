import Regulation

extension Reference {
  var item: Item? { project.items.first { $0.id == act.item } }

  func item(_ fact: ItemFact, _ asked: FactTest.Argument) -> Truth {
    guard let item else { return .unknown }
    switch fact {
    case .kind: return stated(item.kind?.rawValue, among: asked)
    case .status:
      guard let status = item.status else {
        return silent(
          on: .status, means: Truth(words(asked).contains(Item.Status.proprietary.rawValue)))
      }
      return stated(status.rawValue, among: asked)
    case .nature:
      return item.nature.map { Truth($0.contains(where: words(asked).contains)) } ?? .unknown
    case .on: return any(scopes(asked)) { isItem(item, on: $0) }
    case .tariff: return any(words(asked)) { isItem(item, under: $0) }
    case .technologyFor:
      // Goods are not the technology for anything.
      if item.technologyFor == nil && item.kind == .commodity { return .false }
      return item.technologyFor.map { any($0) { isInside($0, scopes(asked)) } } ?? .unknown
    case .producedWith:
      // Services are acts, of which nothing is made.
      if item.producedWith == nil && item.kind == .service { return .false }
      return item.producedWith.map { any($0) { isInside($0, scopes(asked)) } } ?? .unknown
    case .origin: return isPlace(item.origin, in: places(asked))
    case .content:
      guard case .content(let test) = asked else { return .unknown }
      return content(of: item, test)
    case .parameter:
      guard case .measure(let test) = asked, let value = item.parameters[test.quantity],
        value.unit == test.unit
      else { return .unknown }
      return Truth(test.value.holds(for: value.value))
    case .researchApproval: return stated(item.research?.approval?.rawValue, among: asked)
    case .researchAccredited: return stated(item.research?.accredited, asked)
    case .dataKind, .dataRecords, .dataSubjects:
      guard let data = item.data else { return mayHoldData(item) ? .unknown : .false }
      if data.records == 0 { return .false }
      switch fact {
      case .dataKind: return stated(data.kind, among: asked)
      case .dataRecords: return stated(data.records.map { Rational($0) }, against: asked)
      default:
        return data.subjects.isEmpty
          ? .unknown : any(data.subjects) { isPlace($0, in: places(asked)) }
      }
    case .eligible:
      guard case .rules(let rules) = asked else { return .unknown }
      return isEligible(for: rules)
    case .reasonsOnly, .reasonsAny: return reasons(fact, words(asked))
    }
  }

  /// Whether an item that says nothing of data about people may hold some: information that is on no
  /// list and not published, or a thing of which nobody says what it is.
  private func mayHoldData(_ item: Item) -> Bool {
    let isListed = item.classifications.values.contains {
      if case .code = $0 { true } else { false }
    }
    return item.status != .published
      && (item.kind == nil || item.kind == .technology && !isListed)
  }

  private func scopes(_ asked: FactTest.Argument) -> [Scope] {
    if case .scopes(let scopes) = asked { scopes } else { [] }
  }

  /// What the requirements rest on; unknown before it is known which apply.
  private func reasons(_ fact: ItemFact, _ asked: [String]) -> Truth {
    guard let requirements else { return .unknown }
    func rests(_ hit: ReferenceHit) -> Truth {
      guard let reason = hit.reason else { return hit.truth == .true ? .false : .unknown }
      return Truth(asked.contains(reason) || hit.controlReason.map(asked.contains) ?? false)
    }
    return fact == .reasonsOnly
      ? all(requirements) { !$0.truth || rests($0) }
      : any(requirements) { $0.truth && rests($0) }
  }

  /// A heading is inside a broader one that it begins with, and may be inside a narrower one.
  private func isItem(_ item: Item, under heading: String) -> Truth {
    let parts = heading.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return .false }
    guard let stated = item.tariff[parts[0]] else {
      return item.kind == nil || item.kind == .commodity ? .unknown : .false
    }
    return stated.hasPrefix(parts[1])
      ? .true : parts[1].hasPrefix(stated) ? .unknown : .false
  }

  /// The share of content from the places, of which what is not stated may be more.
  private func content(of item: Item, _ test: ContentTest) -> Truth {
    guard let content = item.content else { return item.kind == .service ? .false : .unknown }
    func counts(_ part: Item.Content) -> Truth {
      let isOfClass: Truth =
        if test.includes.isEmpty || part.share == Rational(0) {
          .true
        } else {
          part.includes.map { any($0) { isInside($0, test.includes) } } ?? .unknown
        }
      return isPlace(part.place, in: test.of) && isOfClass
    }
    func sum(_ parts: [Item.Content]) -> Rational {
      parts.reduce(Rational(0)) { $0 + $1.share }
    }
    let least = sum(content.filter { counts($0) == .true })
    var most = sum(content.filter { counts($0) != .false })
    let isNamed = test.of.allSatisfy { term in
      content.contains { isPlace($0.place, in: [term]) == .true }
    }
    let rest = Rational(100) - sum(content)
    if !isNamed && rest > Rational(0) { most = most + rest }
    let isAtLeast = test.share.holds(for: least)
    return isAtLeast == test.share.holds(for: most) ? Truth(isAtLeast) : .unknown
  }
}
