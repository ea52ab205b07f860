import Regulation

/// The law and the project that facts are read from.
struct FactSource {
  let book: Rulebook
  let index: ProjectIndex
  /// Where items stand to lists, as far as it was asked before.
  let classifications = ClassificationMemo()

  /// Whether the place lies in the terms, noting when that changes.
  func isPlace(_ place: PlaceCode?, in terms: [PlaceTerm], _ log: inout FactLog) -> Truth {
    let membership = book.sets.contains(place, in: terms, on: log.day)
    log.note(membership.change)
    return membership.truth
  }

  /// One place that the project states.
  func place(
    _ place: PlaceCode?, at path: @autoclosure () -> String, in test: FactTest.Argument,
    basis: FactReading.Basis = .stated, _ log: inout FactLog
  ) -> Truth {
    log.read(path(), place?.text, basis: basis)
    return isPlace(place, in: test.places, &log)
  }

  /// One word that the project states, among those asked for.
  func word(
    _ word: String?, at path: @autoclosure () -> String, in test: FactTest.Argument,
    _ log: inout FactLog
  ) -> Truth {
    log.read(path(), word)
    return word.map { Truth(test.words.contains($0)) } ?? .unknown
  }

  /// Words that the project states, one of which must be among those asked for.
  func words(
    _ words: [String]?, at path: @autoclosure () -> String, in test: FactTest.Argument,
    _ log: inout FactLog
  ) -> Truth {
    log.read(path(), words?.joined(separator: ", "))
    return words.map { Truth($0.contains(where: test.words.contains)) } ?? .unknown
  }

  /// A yes or no that the project states.
  func flag(
    _ value: Bool?, at path: @autoclosure () -> String, in test: FactTest.Argument,
    _ log: inout FactLog
  ) -> Truth {
    log.read(path(), value.map { "\($0)" })
    return value.map { test.matches(Truth($0)) } ?? .unknown
  }

  /// A yes or no that is taken for a no where the project is silent.
  func flag(
    _ value: Bool?, assuming assumption: Assumption, at path: @autoclosure () -> String,
    in test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    if value == nil { log.assume(assumption) }
    log.read(path(), "\(value ?? false)", basis: value == nil ? .assumed : .stated)
    return test.matches(Truth(value ?? false))
  }

  /// Whether a code lies inside a scope: unknown where the code is broader than the scope.
  static func isInside(_ code: ControlCode, _ scope: ControlCode) -> Truth {
    if code.isInside(scope) { return .true }
    return scope.isInside(code) ? .unknown : .false
  }

  /// Whether an entry lies in one of the scopes of its list.
  static func isInside(_ entry: EntryID, _ scopes: [Scope]) -> Truth {
    var truth = Truth.false
    for scope in scopes where scope.list == entry.list {
      truth = truth || (scope.code.map { isInside(entry.code, $0) } ?? .true)
    }
    return truth
  }
}
