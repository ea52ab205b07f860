import Regulation

/// Evaluates the law for a project: the tables of what is known of it, and the situation looked at.
///
/// What was read before is kept for everything evaluated after.
struct Evaluator {
  let law: CompiledLaw
  let source: FactSource
  let list: ExposureList
  /// Whether proofs are built, not truths alone.
  let isRecording: Bool
  private var tables: [FactTable]
  private var places: Interned<PlaceCode?>
  private var forces: [Int32: [ForceSegment]] = [:]
  var coverings = DatedMemo<CoveringKey, (found: [Covering], number: Int64)>()

  // The situation.
  private(set) var exposure: Exposure
  private(set) var day: CivilDate
  /// The first later day on which anything read so far may change.
  private(set) var nextChange: CivilDate?
  var destination = Destination(place: nil, isDeemed: false, row: 0)
  /// The control under evaluation, in rules evaluated per control.
  var covering: Covering?
  /// Whether it is being read for what an entry is eligible; what that depends on cannot ask for it.
  var isReadingEligibility = false
  /// The requirements found so far, once they are known.
  var hits: [Hit]?
  /// The matters on which silence is not taken for an answer, as bits by number.
  var doubts: Assumptions = []
  /// What the evaluation under way observed, while somebody keeps it.
  var observed: ObservedSituation
  var isObserving = false
  var observedValues = Interned<[UInt8]>()
  /// The rows of the places that ordinals stand for.
  private var rowsOfPlaces: [Int32] = Array(repeating: -1, count: PlaceOrdinal.count)

  /// The destination as a regime counts it.
  struct Destination {
    var place: PlaceCode?
    /// Whether a person test counts it, not the way of the item.
    var isDeemed: Bool
    var row: Int32
    var ordinal = PlaceOrdinal.destination
  }

  struct CoveringKey: Hashable {
    let item: Int32
    let list: ListID
  }

  private struct ForceSegment {
    let truth: Truth
    let until: CivilDate?
  }

  init(
    _ law: CompiledLaw, _ index: ProjectIndex, _ list: ExposureList, isRecording: Bool = false
  ) {
    self.law = law
    source = FactSource(book: law.book, index: index)
    self.list = list
    self.isRecording = isRecording
    day = index.project.start
    exposure = list.exposures.first ?? .none
    let rows = [
      max(index.project.items.count, 1), list.acts.values.count, list.parties.values.count,
      list.recipients.values.count, list.places.values.count, 1,
    ]
    places = list.places
    tables = zip(rows, law.program.slots).map { FactTable(rows: $0, slots: $1.count) }
    observed = ObservedSituation(slots: law.program.slots.map(\.count))
  }

  // MARK: The situation

  /// Turns to an exposure on a day; nothing read before counts for when the answer changes.
  mutating func turn(to exposure: Exposure, on day: CivilDate) {
    self.exposure = exposure
    self.day = day
    nextChange = nil
    covering = nil
    hits = nil
    doubts = []
    rowsOfPlaces[Int(PlaceOrdinal.destination.number)] = exposure.rows.place
    lookAtDestination()
  }

  /// Looks at where the item goes.
  mutating func lookAtDestination() {
    destination = Destination(
      place: exposure.to, isDeemed: false, row: exposure.rows.place)
  }

  /// Looks at a place of the person.
  mutating func lookAt(_ place: PlaceCode?, as ordinal: PlaceOrdinal) {
    destination = Destination(place: place, isDeemed: true, row: row(of: place), ordinal: ordinal)
  }

  /// Lets an ordinal stand for a place.
  mutating func keep(_ place: PlaceCode?, as ordinal: PlaceOrdinal) {
    rowsOfPlaces[Int(ordinal.number)] = row(of: place)
  }

  func row(of ordinal: PlaceOrdinal) -> Int32 { rowsOfPlaces[Int(ordinal.number)] }

  /// The number of a place as a destination.
  mutating func row(of place: PlaceCode?) -> Int32 {
    let count = places.values.count
    let row = places.number(of: place)
    if places.values.count > count { tables[Axis.destination.rawValue].addRow() }
    return row
  }

  func place(atRow row: Int32) -> PlaceCode? { places.values[Int(row)] }

  mutating func note(_ change: CivilDate?) {
    guard let change, change > day else { return }
    nextChange = nextChange.map { min($0, change) } ?? change
  }

  /// Begins to note changes of one thing; gives what was noted before.
  mutating func beginNoting() -> CivilDate? {
    defer { nextChange = nil }
    return nextChange
  }

  /// The first change noted since; what was noted before counts again.
  mutating func endNoting(_ before: CivilDate?) -> CivilDate? {
    let change = nextChange
    nextChange = before
    note(change)
    return change
  }

  var item: Item? {
    exposure.rows.item < 0 ? nil : source.index.project.items[Int(exposure.rows.item)]
  }

  var parties: Parties { list.parties.values[Int(exposure.rows.parties)] }

  var person: StaffMember? { exposure.person.flatMap { source.index.staff[$0] } }

  // MARK: Provisions

  /// Whether the provision has effect on the day.
  mutating func force(_ provision: Int32) -> Truth {
    if let known = forces[provision] {
      for segment in known {
        guard let until = segment.until else { return segment.truth }
        if day <= until {
          note(until.advanced(days: 1))
          return segment.truth
        }
      }
    }
    forces[provision] = segments(of: law.provisions[Int(provision)])
    return force(provision)
  }

  private func segments(of provision: Provision) -> [ForceSegment] {
    var segments: [ForceSegment] = []
    var day = source.index.project.start
    while let change = provision.nextChange(after: day), change <= source.index.project.end {
      segments.append(
        ForceSegment(truth: provision.inForce(on: day), until: change.advanced(days: -1)))
      day = change
    }
    return segments + [ForceSegment(truth: provision.inForce(on: day), until: nil)]
  }

  // MARK: Facts

  /// What the row of the exposure answers to the test in the slot.
  @inline(__always)
  mutating func state(_ axis: Axis, _ slot: Int32) -> FactState {
    let (state, until) = state(axis, slot, row: row(on: axis))
    if let until { note(until.advanced(days: 1)) }
    if isObserving { observed.add(axis, slot, destination.ordinal, Self.value(state, until)) }
    return state
  }

  /// The value of a state to observe, of destinations that of a place.
  @inline(__always)
  mutating func value(_ axis: Axis, _ slot: Int32, _ place: PlaceOrdinal) -> Int64 {
    let row = axis == .destination ? row(of: place) : row(on: axis)
    let (state, until) = state(axis, slot, row: row)
    return Self.value(state, until)
  }

  @inline(__always)
  private mutating func state(
    _ axis: Axis, _ slot: Int32, row: Int32
  ) -> (state: FactState, until: CivilDate?) {
    if row < 0 { return (.unknown, nil) }
    if let known = tables[axis.rawValue].state(row: row, slot: slot, on: day) { return known }
    fill(axis, row, slot)
    return tables[axis.rawValue].state(row: row, slot: slot, on: day)
      ?? (.unknown, nil)
  }

  @inline(__always)
  func row(on axis: Axis) -> Int32 {
    axis == .destination ? destination.row : exposure.rows.row(on: axis)
  }

  /// Reads a test over the whole window, day by day where its answer may change.
  private mutating func fill(_ axis: Axis, _ row: Int32, _ slot: Int32) {
    let test = law.program.slots[axis.rawValue][Int(slot)]
    let end = source.index.project.end
    var segments: [FactTable.Segment] = []
    var day = source.index.project.start
    while true {
      var log = FactLog(day: day)
      let truth = read(test, axis, row, &log)
      let state = FactState(truth, log)
      let change = log.nextChange.flatMap { $0 <= end ? $0 : nil }
      let until = change.map { $0.advanced(days: -1) } ?? end
      if segments.last?.state == state { segments.removeLast() }
      segments.append(FactTable.Segment(state: state, until: until))
      guard let change else { break }
      day = change
    }
    tables[axis.rawValue].keep(segments, row: row, slot: slot)
  }

  /// Reads one test of a row on the day of the log.
  func read(_ test: FactTest, _ axis: Axis, _ row: Int32, _ log: inout FactLog) -> Truth {
    switch (axis, test.key) {
    case (.item, .item(let fact)):
      return ItemReader(source: source, item: source.index.project.items[Int(row)])
        .read(fact, test.argument, &log)
    case (.act, .act(let fact)):
      return ActReader(source, list.acts.values[Int(row)]).read(fact, test.argument, &log)
    case (.parties, .act(.touches)):
      return PartyReader(source: source, parties: list.parties.values[Int(row)])
        .touches(test.argument.places, &log)
    case (.parties, .party(let role, let fact)):
      return PartyReader(source: source, parties: list.parties.values[Int(row)])
        .read(role, fact, test.argument, &log)
    case (.parties, .person(_, let fact)):
      let signatory = list.parties.values[Int(row)].signatory
      let person = signatory.flatMap { source.index.staff[$0] }
      return PersonReader(
        source: source, person: person,
        host: list.parties.values[Int(row)].consignee.organisation,
        path: "staff[\(signatory ?? "")]",
        isUndescribed: signatory != nil && person == nil
      ).read(fact, test.argument, &log)
    case (.person, .party):
      let id = list.recipients.values[Int(row)].person
      guard let person = id.flatMap({ source.index.staff[$0] }) else { return .false }
      return source.flags(of: person, at: person.place, test.argument.partyFlags, &log)
    case (.person, .person(_, let fact)):
      let recipient = list.recipients.values[Int(row)]
      return PersonReader(
        source: source, person: recipient.person.flatMap { source.index.staff[$0] },
        host: recipient.host, path: "staff[\(recipient.person ?? "")]"
      ).read(fact, test.argument, &log)
    case (.destination, _):
      log.read(destinationPath, places.values[Int(row)]?.text)
      return source.isPlace(places.values[Int(row)], in: test.argument.places, &log)
    case (.project, _):
      let safeguards = source.index.project.safeguards
      log.read("safeguards", safeguards.map { $0.sorted().joined(separator: ", ") })
      return safeguards.map { Truth(test.argument.words.allSatisfy($0.contains)) } ?? .unknown
    default:
      return .unknown
    }
  }

  /// Where the project says to where the item goes, as the regime counts it.
  var destinationPath: String {
    if destination.isDeemed { return "staff[\(exposure.person ?? "")].citizenships or residence" }
    switch exposure.subject {
    case .transfer(let id): return "transfers[\(id)].to"
    case .staff(let id):
      return "staff[\(id)].\(exposure.kind == .remote ? "works-from" : "site")"
    }
  }
}

extension Exposure.Rows {
  /// The row of an axis; of destinations there is none, as regimes count them each in its own way.
  @inline(__always)
  func row(on axis: Axis) -> Int32 {
    switch axis {
    case .item: item
    case .act: act
    case .parties: parties
    case .person: person
    case .destination: -1
    case .project: 0
    }
  }
}

extension Exposure {
  /// Stands where a project plans nothing.
  fileprivate static let none = Exposure(
    subject: .transfer(""), kind: .transfer, item: "", from: nil, to: nil, mode: nil, person: nil,
    exporter: nil, sender: nil, consignee: nil, host: nil, workPackage: nil, period: .always,
    crossesBorder: .unknown, rows: Rows(item: -1, act: -1, parties: -1, person: -1, place: -1))
}
