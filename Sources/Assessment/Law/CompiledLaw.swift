import Regulation

/// The law made ready for evaluation: conditions as programs, provisions by number.
struct CompiledLaw: Sendable {
  let book: Rulebook
  private(set) var program = ConditionProgram()
  private(set) var provisions: [Provision] = []
  private(set) var regimes: [CompiledRegime] = []
  /// Conditions of controls and eligibilities, by entry.
  private(set) var entries: [EntryID: CompiledEntry] = [:]
  /// Conditions of recognitions, which no regime's answers depend on.
  private(set) var conditions: [Condition: Int32] = [:]
  private var listsOfNode: [Int32: Set<ListID>] = [:]
  private var assumable: [Int32: [Int32]] = [:]
  private var conditionsOfList: [ListID: [Int32]] = [:]

  init(_ book: Rulebook) {
    self.book = book
    for entry in book.catalog.entries {
      let compiled = CompiledEntry(
        provision: number(of: entry.provision),
        controls: entry.controls.map { $0.condition == .always ? nil : program.add($0.condition) },
        eligibilities: entry.eligibilities.map {
          $0.condition == .always ? nil : program.add($0.condition, frees: true)
        })
      entries[entry.id] = compiled
      let conditions = (compiled.controls + compiled.eligibilities).compactMap(\.self)
      if !conditions.isEmpty { conditionsOfList[entry.id.list, default: []] += conditions }
    }
    for regime in book.catalog.regimes { regimes.append(compile(regime)) }
    for recognition in book.catalog.recognitions {
      conditions[recognition.when] = program.add(recognition.when)
      let isAbout = recognition.isAbout
      conditions[isAbout] = program.add(isAbout)
    }
  }

  /// The lists on which a rule's condition reads an item's place.
  func lists(readBy node: Int32) -> Set<ListID> { listsOfNode[node] ?? [] }

  /// The conditions that records of the list's entries state.
  func conditions(ofEntriesOf list: ListID) -> [Int32] { conditionsOfList[list] ?? [] }

  /// The leaves of a rule's condition that may rest on what a project does not state.
  func assumableLeaves(of node: Int32) -> [Int32] { assumable[node] ?? [] }

  private mutating func noteReadings(of node: Int32) {
    var lists: Set<ListID> = []
    var leaves: Set<Int32> = []
    program.forEachLeaf(below: node) { leaf in
      if case .fact(let test) = program.questions[Int(leaf)], test.key.mayBeAssumed {
        leaves.insert(leaf)
      }
    }
    if !leaves.isEmpty { assumable[node] = leaves.sorted() }
    program.forEachLeaf(below: node) { leaf in
      guard case .fact(let test) = program.questions[Int(leaf)] else { return }
      switch test.key {
      case .item(.on): lists.formUnion(test.argument.scopes.map(\.list))
      case .item(.eligible):
        lists.formUnion(test.argument.rules.compactMap(\.regime).flatMap(book.lists(of:)))
      default: break
      }
    }
    if !lists.isEmpty { listsOfNode[node] = lists }
  }

  private mutating func number(of provision: Provision) -> Int32 {
    provisions.append(provision)
    return Int32(provisions.count - 1)
  }

  private mutating func compile(_ rule: Rule, _ position: Int) -> CompiledRule {
    let condition = program.add(rule.when, frees: rule.kind.frees)
    noteReadings(of: condition)
    return CompiledRule(
      rule: rule, number: Int32(position), condition: condition,
      provision: number(of: rule.provision))
  }

  private mutating func compile(_ regime: Regime) -> CompiledRegime {
    var compiled = CompiledRegime(
      regime: regime, reach: program.add(regime.reach), provision: number(of: regime.provision))
    noteReadings(of: compiled.reach)
    let rules = (book.rulesOfRegime[regime.id] ?? []).enumerated().map { compile($1, $0) }
    for rule in rules {
      switch rule.rule.kind {
      case .requirement(let requirement): compiled.requirements.append((rule, requirement))
      case .exclusion: compiled.exclusions.append(rule)
      case .duty: compiled.duties.append(rule)
      case .constraint: compiled.constraints.append(rule)
      case .restriction: compiled.restrictions.append(rule)
      case .inquiry(let matters): compiled.inquiries.append((rule, Assumptions(matters)))
      case .authorisation(let authorisation) where authorisation.form == .general:
        compiled.general.append(CompiledAuthorisation(rule, authorisation, among: rules))
      case .authorisation(let authorisation):
        compiled.individual.append(CompiledAuthorisation(rule, authorisation, among: rules))
      }
    }
    compiled.bars = rules.map { rule in
      compiled.restrictions.filter { $0.rule.restriction?.restricts(rule.rule.id) ?? false }
    }
    compiled.lifts = rules.map { rule in
      compiled.restrictions.filter {
        $0.rule.restriction?.restricts.contains(.rule(rule.rule.id)) ?? false
      }
    }
    compiled.personTests = regime.personTests.map { test in
      let when = program.add(test.when)
      noteReadings(of: when)
      return CompiledPersonTest(
        test: test, when: when, unless: test.unless.map { program.add($0, frees: true) },
        provision: number(of: test.provision))
    }
    compiled.coverage = book.coverage(of: regime).map { line in
      CompiledCoverage(coverage: line, when: line.when.map { program.add($0) })
    }
    return compiled
  }
}

extension Rule.Kind {
  /// Whether more may be done where a rule of the kind holds.
  fileprivate var frees: Bool {
    switch self {
    case .authorisation, .exclusion: true
    case .requirement, .restriction, .duty, .constraint, .inquiry: false
    }
  }
}

extension FactKey {
  /// Whether silence on it may be taken for an answer, or it may be worked out from others.
  fileprivate var mayBeAssumed: Bool {
    switch self {
    case .item(.status), .item(.dataKind), .act, .party: true
    case .item, .control, .person, .holding: false
    }
  }
}

extension Recognition {
  /// That an item is what the recognition is about.
  var isAbout: Condition {
    .fact(FactTest(key: .item(.on), argument: .scopes(scope)))
  }
}

/// A rule with its condition and its provision by number.
///
/// A class, because every requirement and candidate for relief refers to one.
final class CompiledRule: Sendable {
  let rule: Rule
  /// Its position among the rules of its regime.
  let number: Int32
  let condition: Int32
  let provision: Int32

  init(rule: Rule, number: Int32, condition: Int32, provision: Int32) {
    self.rule = rule
    self.number = number
    self.condition = condition
    self.provision = provision
  }
}

/// An authorisation with the requirements that it overcomes.
final class CompiledAuthorisation: Sendable {
  let rule: CompiledRule
  /// The numbers of the requirements.
  let relieves: Set<Int32>

  init(_ rule: CompiledRule, _ authorisation: Authorisation, among rules: [CompiledRule]) {
    self.rule = rule
    relieves = Set(rules.filter { authorisation.relieves($0.rule.id) }.map(\.number))
  }
}

struct CompiledPersonTest: Sendable {
  let test: PersonTest
  let when: Int32
  let unless: Int32?
  let provision: Int32
}

/// A statement of what is not held that limits a regime's answers.
struct CompiledCoverage: Sendable {
  let coverage: Coverage
  /// Nil for every act that the regime reaches.
  let when: Int32?
}

/// The conditions of an entry's records, in their order; nil for one that always holds.
struct CompiledEntry: Sendable {
  let provision: Int32
  let controls: [Int32?]
  let eligibilities: [Int32?]
}

/// The rules of one regime by their part in a decision, each in catalog order.
struct CompiledRegime: Sendable {
  let regime: Regime
  let reach: Int32
  let provision: Int32
  var requirements: [(rule: CompiledRule, requirement: Requirement)] = []
  var exclusions: [CompiledRule] = []
  var duties: [CompiledRule] = []
  var constraints: [CompiledRule] = []
  var general: [CompiledAuthorisation] = []
  var individual: [CompiledAuthorisation] = []
  var restrictions: [CompiledRule] = []
  /// The restrictions that bar each rule, by number.
  var bars: [[CompiledRule]] = []
  /// The restrictions that name each rule, by number.
  var lifts: [[CompiledRule]] = []
  var inquiries: [(rule: CompiledRule, matters: Assumptions)] = []
  var personTests: [CompiledPersonTest] = []
  var coverage: [CompiledCoverage] = []

  init(regime: Regime, reach: Int32, provision: Int32) {
    self.regime = regime
    self.reach = reach
    self.provision = provision
  }

  /// Whether the regime asks anything of whoever acts: one of constraints alone does not.
  var speaksOfActs: Bool { !requirements.isEmpty || !duties.isEmpty }
}

extension Rule {
  /// What it restricts, if it is a restriction.
  fileprivate var restriction: Restriction? {
    if case .restriction(let restriction) = kind { restriction } else { nil }
  }
}
