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
  private let asked = Mutex(AskedQuestions())

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
    return numbers(of: points, for: determination).map(question).eachOnce
  }

  /// The same by number, not each once.
  func numbers(of points: [OpenPoint], for determination: Determination) -> [Int32] {
    points.flatMap { point -> [Int32] in
      let place = QuestionPlace(
        point, in: law.program, determination.exposure, day(of: determination))
      if let known = asked.withLock({ $0.places[place] }) { return known }
      let questions = questions(point, for: determination)
      return asked.withLock { asked in
        let numbers = questions.map { asked.questions.number(of: $0) }
        asked.places[place] = numbers
        return numbers
      }
    }
  }

  func question(_ number: Int32) -> Question {
    asked.withLock { $0.questions.values[Int(number)] }
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
        return [Question(.confirm(id: confirmation.id, question: confirmation.question))]
      case .fact(let test):
        return questions(test, readings(ofLeaf: leaf, for: determination), of: exposure.item)
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

/// The questions asked so far, by what they depend on.
private struct AskedQuestions {
  var questions = Interned<Question>()
  var places: [QuestionPlace: [Int32]] = [:]
}

/// What the questions that an open point puts depend on.
private struct QuestionPlace: Hashable {
  let point: OpenPoint
  let day: CivilDate
  var row: Int32 = -1
  var otherRow: Int32 = -1
  var person: Int32 = -1
  var item: Int32 = -1
  /// The exposure, where more than rows are read.
  var exposure: ObjectIdentifier?

  init(
    _ point: OpenPoint, in program: ConditionProgram, _ exposure: Exposure, _ day: CivilDate
  ) {
    self.point = point
    self.day = day
    switch point {
    case .classify, .item: row = exposure.rows.item
    case .person: person = exposure.rows.person
    case .law, .limb: break
    case .leaf(let leaf):
      switch program.leaves[Int(leaf)] {
      case .confirmation: break
      case .row(.item, _): row = exposure.rows.item
      case .row(.act, _), .row(.parties, _), .row(.person, _), .either:
        (row, otherRow) = (exposure.rows.act, exposure.rows.parties)
        if case .row(let axis, _) = program.leaves[Int(leaf)] {
          (row, otherRow) = (exposure.rows.row(on: axis), -1)
        }
        // What is read of anybody is asked of the person under whom the act is.
        person = exposure.rows.person
        if exposure.person != nil { item = exposure.rows.item }
      default: self.exposure = ObjectIdentifier(exposure)
      }
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
