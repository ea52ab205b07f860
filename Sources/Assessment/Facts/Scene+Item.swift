import Crosswalk
import Regulation

extension Scene {
  func readItem(_ test: FactTest, _ clock: inout Clock) -> Finding {
    guard let item else { return (.unknown, [FactReading(itemPath("id"), nil)]) }
    switch test.key {
    case .itemKind: return readWord(item.kind?.rawValue, at: itemPath("kind"), in: test)
    case .itemStatus:
      let status = item.status ?? .proprietary
      return (
        Truth(test.argument.words.contains(status.rawValue)),
        [FactReading(itemPath("status"), status.rawValue, assumed: item.status == nil)]
      )
    case .itemOn: return readClassification(of: item, in: test.argument.scopes, &clock)
    case .itemTechnologyFor:
      return readEntries(item.technologyFor, at: itemPath("technology-for"), in: test)
    case .itemProducedWith:
      return readEntries(item.producedWith, at: itemPath("produced-with"), in: test)
    case .itemOrigin:
      return (
        isPlace(item.origin, in: test.argument.places, &clock),
        [FactReading(itemPath("origin"), item.origin?.text)]
      )
    case .itemContent: return readContent(of: item, test.argument.content, &clock)
    case .itemEligible: return readEligibility(of: item, test.argument.rules, &clock)
    case .itemReasonsOnly, .itemReasonsAny: return readReasons(test)
    default: return (.unknown, [])
    }
  }

  /// One word that the project states, among those asked for.
  func readWord(_ word: String?, at path: String, in test: FactTest) -> Finding {
    let reading = FactReading(path, word)
    return (word.map { Truth(test.argument.words.contains($0)) } ?? .unknown, [reading])
  }

  private func readClassification(
    of item: Item, in scopes: [Scope], _ clock: inout Clock
  ) -> Finding {
    var truth = Truth.false
    var readings: [FactReading] = []
    for scope in scopes {
      let standing = classification(of: item, on: scope.list, &clock)
      var derivation: [Correspondences.Step] = []
      switch standing {
      case .notListed, .basket: break
      case .unknown: truth = truth || .unknown
      case .listed(let codes, let steps):
        derivation = steps
        for code in codes {
          let inForce = force(of: EntryID(list: scope.list, code: code), &clock)
          // What was derived shows where the item is, not all the places where it may be.
          let inside = scope.code.map { Self.isInside(code, $0) } ?? .true
          truth = truth || (inForce && (steps.isEmpty ? inside : inside || .unknown))
        }
      }
      let reading = FactReading(
        itemPath("classifications.\(scope.list)"), standing.stated, derivation: derivation)
      if !readings.contains(reading) { readings.append(reading) }
    }
    return (truth, readings)
  }

  private func readEntries(_ entries: [EntryID]?, at path: String, in test: FactTest) -> Finding {
    guard let entries else { return (.unknown, [FactReading(path, nil)]) }
    var truth = Truth.false
    for entry in entries {
      for scope in test.argument.scopes where scope.list == entry.list {
        truth = truth || (scope.code.map { Self.isInside(entry.code, $0) } ?? .true)
      }
    }
    return (truth, [FactReading(path, entries.map(\.description).joined(separator: ", "))])
  }

  private func readContent(
    of item: Item, _ test: ContentTest?, _ clock: inout Clock
  ) -> Finding {
    guard let test else { return (.unknown, []) }
    guard let content = item.content else {
      return (.unknown, [FactReading(itemPath("content"), nil)])
    }
    var certain = Rational(0)
    var possible = Rational(0)
    var stated = Rational(0)
    for part in content {
      stated = stated + part.share
      let counts =
        isPlace(part.place, in: test.of, &clock) && includes(part, oneOf: test.includes)
      if counts == .true { certain = certain + part.share }
      if counts != .false { possible = possible + part.share }
    }
    // Content of a place that the project does not name may fill what it leaves open.
    let isComplete = test.of.allSatisfy { term in
      content.contains { isPlace($0.place, in: [term], &clock) == .true }
    }
    if !isComplete && stated < Rational(100) { possible = possible + (Rational(100) - stated) }
    let (low, high) = (test.share.holds(for: certain), test.share.holds(for: possible))
    let value = content.map { "\($0.place) \($0.share) %" }.joined(separator: ", ")
    return (low == high ? Truth(low) : .unknown, [FactReading(itemPath("content"), value)])
  }

  private func includes(_ part: Item.Content, oneOf scopes: [Scope]) -> Truth {
    if scopes.isEmpty || part.share == Rational(0) { return .true }
    guard let classes = part.includes else { return .unknown }
    var truth = Truth.false
    for entry in classes {
      for scope in scopes where scope.list == entry.list {
        truth = truth || (scope.code.map { Self.isInside(entry.code, $0) } ?? .true)
      }
    }
    return truth
  }

  private func readReasons(_ test: FactTest) -> Finding {
    guard let hits else { return (.unknown, []) }
    func rests(_ hit: Hit) -> Truth {
      guard let reason = hit.reason else { return hit.truth == .true ? .false : .unknown }
      return Truth(
        test.argument.words.contains(reason)
          || (hit.control.map { test.argument.words.contains($0.reason) } ?? false))
    }
    let value = hits.filter { $0.truth == .true }.compactMap(\.reason).joined(separator: ", ")
    let truth: Truth =
      if test.key == .itemReasonsOnly {
        hits.reduce(.true) { $0 && (!$1.truth || rests($1)) }
      } else {
        hits.reduce(.false) { $0 || ($1.truth && rests($1)) }
      }
    return (truth, [FactReading("requirements that apply", value)])
  }
}
