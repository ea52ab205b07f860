import Regulation
import Synchronization

/// Says why an answer came out as it did, and what would settle it, where somebody asks.
///
/// It evaluates the single act again, this time keeping proofs.
final class Explainer: Sendable {
  private let law: CompiledLaw
  private let index: ProjectIndex
  private let strict: Bool
  private let recording: Mutex<Evaluator>
  private let knownQuestions = Mutex<[LeafPlace: [Question]]>([:])

  init(_ law: CompiledLaw, _ index: ProjectIndex, _ list: ExposureList, strict: Bool) {
    self.law = law
    self.index = index
    self.strict = strict
    recording = Mutex(Evaluator(law, index, list, isRecording: true))
  }

  func proofs(of determination: Determination) -> [Proof] {
    let (exposure, day) = (determination.exposure, self.day(of: determination))
    return recording.withLock { evaluator in
      evaluator.turn(to: exposure, on: day)
      return evaluator.answer(in: law.regimes[determination.position], strict: strict).proofs
    }
  }

  func presumed(in determination: Determination) -> [String] {
    guard index.project.screening != nil else { return [] }
    return Set(proofs(of: determination).flatMap(\.presumedEntries)).sorted()
  }

  /// Whether a condition of a recognition holds for the act of an answer.
  func truth(of condition: Condition, for determination: Determination) -> Truth {
    guard let node = law.conditions[condition] else { return .unknown }
    return recording.withLock { evaluator in
      evaluator.turn(to: determination.exposure, on: day(of: determination))
      return evaluator.truth(of: node)
    }
  }

  /// Proves a condition of a recognition for the act of an answer.
  func prove(_ condition: Condition, for determination: Determination) -> Proof {
    let (exposure, day) = (determination.exposure, self.day(of: determination))
    guard let node = law.conditions[condition] else { return Proof(.all, .unknown) }
    return recording.withLock { evaluator in
      evaluator.turn(to: exposure, on: day)
      return evaluator.prove(node)
    }
  }

  private func day(of determination: Determination) -> CivilDate {
    determination.period.from ?? index.project.start
  }

  /// The facts of one basis that the answer turns on, by path.
  func unstated(_ basis: FactReading.Basis, for determination: Determination) -> [String] {
    let paths = determination.resolution.unstated.flatMap { leaf in
      readings(ofLeaf: leaf, for: determination).filter { $0.basis == basis }.map(\.path)
    }
    return Set(paths).sorted()
  }

  private func readings(ofLeaf leaf: Int32, for determination: Determination) -> [FactReading] {
    let (exposure, day) = (determination.exposure, self.day(of: determination))
    return recording.withLock { evaluator in
      evaluator.turn(to: exposure, on: day)
      var log = FactLog(day: day, isRecording: true)
      _ = evaluator.readLeaf(leaf, &log)
      return log.readings.map { reading in
        exposure.person.map { reading.naming($0, item: exposure.item) } ?? reading
      }
    }
  }

  // MARK: Questions

  /// The questions that would settle open points, each once, by id.
  func questions(_ points: [OpenPoint], for determination: Determination) -> [Question] {
    guard !points.isEmpty else { return [] }
    return points.flatMap { questions($0, for: determination) }.eachOnce
  }

  private func questions(_ point: OpenPoint, for determination: Determination) -> [Question] {
    let exposure = determination.exposure
    switch point {
    case .classify(let list): return [Question(.classify(item: exposure.item, list: list))]
    case .law(let rule): return [Question(.law(rule, on: day(of: determination)))]
    case .limb(let licence, let limb):
      return [Question(.fact(path: "authorisations[\(licence)].\(limb.key)"))]
    case .person(let key):
      return exposure.person.map { [Question(.fact(path: "staff[\($0)].\(key)"))] } ?? []
    case .item(let key): return [Question(.fact(path: "items[\(exposure.item)].\(key)"))]
    case .leaf(let leaf):
      switch law.program.questions[Int(leaf)] {
      case .confirmation(let confirmation):
        return [
          Question(.confirm(id: confirmation.id, question: confirmation.question))
        ]
      case .fact(let test):
        let place = LeafPlace(
          leaf, law.program.leaves[Int(leaf)], exposure, day(of: determination))
        if let known = knownQuestions.withLock({ $0[place] }) { return known }
        let asked = questions(
          test, readings(ofLeaf: leaf, for: determination), of: exposure.item)
        knownQuestions.withLock { $0[place] = asked }
        return asked
      }
    }
  }

  /// What the questions that a leaf puts depend on.
  private struct LeafPlace: Hashable {
    let leaf: Int32
    var row: Int32 = -1
    var otherRow: Int32 = -1
    var person: String?
    var item: String?
    /// The exposure, where more than rows are read.
    var exposure: ObjectIdentifier?
    let day: CivilDate

    init(
      _ leaf: Int32, _ kind: ConditionProgram.Leaf, _ exposure: Exposure, _ day: CivilDate
    ) {
      self.leaf = leaf
      self.day = day
      switch kind {
      case .row(.item, _): row = exposure.rows.item
      case .row(.act, _), .row(.parties, _), .row(.person, _), .either:
        (row, otherRow) = (exposure.rows.act, exposure.rows.parties)
        if case .row(let axis, _) = kind { (row, otherRow) = (exposure.rows.row(on: axis), -1) }
        // What is read of anybody is asked of the person under whom the act is.
        person = exposure.person
        if person != nil { item = exposure.item }
      default: self.exposure = ObjectIdentifier(exposure)
      }
    }
  }

  private func questions(
    _ test: FactTest, _ readings: [FactReading], of item: String
  ) -> [Question] {
    let missing = readings.filter { $0.value == nil }
    // A fact that is stated but too broad to decide is asked for again, more precisely.
    let telling = readings.filter { !($0.value ?? "").isEmpty }
    let asked = missing.isEmpty ? Array((telling.isEmpty ? readings : telling).prefix(1)) : missing
    return asked.map { reading in
      let asksForEntry = test.key == .item(.on) || test.key == .item(.eligible)
      if asksForEntry,
        let list = ListID(reading.path.split(separator: "classifications.").last ?? "")
      {
        return Question(.classify(item: item, list: list))
      }
      return Question(.fact(path: reading.path), asked: [test], assumed: reading.assumed)
    }
  }
}

extension LicenceLimb {
  /// The key of a licence held that states it.
  fileprivate var key: String {
    switch self {
    case .dates: "until"
    case .items: "items"
    case .entries: "entries"
    case .destinations: "destinations"
    case .holder: "holder"
    case .parties: "parties"
    case .persons: "nationalities"
    case .value: "limits.value"
    case .quantity: "limits.quantity"
    case .provisos: "provisos"
    }
  }
}
