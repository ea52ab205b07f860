import Regulation

/// Something that an evaluation asks of the situation it is in, the law and the day being given.
///
/// What a regime answers follows from what is observed and from nothing else, so that situations in
/// which the same is observed have the same answer.
enum Observation: Hashable {
  /// What the row of an axis answers to the test in a slot; of destinations, that of a place.
  case state(Axis, slot: Int32, place: PlaceOrdinal)
  /// The controls of the item on a list.
  case coverings(ListID)
  /// Through which correspondences it is known where the item stands to a list.
  case derivation(ListID)
  /// The codes of the item on a list, and what it is for.
  case codes(ListID)
  /// Which places of the person count.
  case places(PersonTest.Counts)
  case isPlaceOfRelease(PlaceOrdinal)
  case isMarked(ChartID, column: String, place: PlaceOrdinal)
  case isWithin(MoneyTest)
  /// What a licence held covers, limb by limb.
  case licence(String, place: PlaceOrdinal, isAtSite: Bool)
  /// Whether duties that come before the act were met.
  case duties(RuleID)
  case answer(question: String, place: PlaceOrdinal)
}

/// Which destination an evaluation looks at: where the item goes, or one of the places of the person
/// that a way of counting finds.
struct PlaceOrdinal: Hashable, Sendable {
  /// How many places of a person are told apart by each way of counting.
  static let most = 12

  static let destination = PlaceOrdinal(number: 0)

  /// How many there are.
  static let count = 1 + PersonTest.Counts.allCases.count * most

  let number: Int32

  private init(number: Int32) { self.number = number }

  init(_ position: Int, by counts: PersonTest.Counts) {
    let way = PersonTest.Counts.allCases.firstIndex(of: counts) ?? 0
    number = Int32(1 + way * Self.most + position)
  }
}

/// What an evaluation observed, in order, each thing once.
struct ObservedSituation {
  private(set) var steps: [(observation: Observation, value: Int64)] = []
  /// Whether all that was observed could be told apart.
  private(set) var isComplete = true
  /// For each test of each axis, the last evaluation that observed it.
  private var seenStates: [UInt32]
  private var evaluation: UInt32 = 0
  private var seen: Set<Observation> = []
  private let offsets: [Int]
  private let destinations: Int

  init(slots: [Int]) {
    var offset = 0
    offsets = slots.map { count in
      defer { offset += count }
      return offset
    }
    // The tests of destinations come again for each place of the person.
    destinations = slots[Axis.destination.rawValue]
    seenStates = Array(repeating: 0, count: offset + destinations * PlaceOrdinal.count)
  }

  mutating func begin() {
    evaluation += 1
    steps.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
    isComplete = true
  }

  mutating func giveUp() { isComplete = false }

  @inline(__always)
  mutating func add(_ axis: Axis, _ slot: Int32, _ place: PlaceOrdinal, _ value: Int64) {
    let ordinal = axis == .destination ? Int(place.number) : 0
    let position =
      ordinal == 0
      ? offsets[axis.rawValue] + Int(slot)
      : seenStates.count - ordinal * destinations + Int(slot)
    guard seenStates[position] != evaluation else { return }
    seenStates[position] = evaluation
    let observed = axis == .destination ? place : .destination
    steps.append((.state(axis, slot: slot, place: observed), value))
  }

  mutating func add(_ observation: Observation, _ value: Int64) {
    guard seen.insert(observation).inserted else { return }
    steps.append((observation, value))
  }
}
