extension LawCatalog {
  /// This catalog with what a later one says otherwise of the days for which it was read.
  ///
  /// A record speaks for the days up to the one on which its source was read: its own `checked`,
  /// or the earliest among the instruments that it cites, or where none of them is dated the
  /// latest of the catalog. What the later catalog says of those days replaces what is said here;
  /// what takes effect on a later day, and what ends on one, is left as it is here. Records
  /// without dates are replaced.
  func corrected(by later: LawCatalog) -> LawCatalog {
    let reading = Reading(of: self)
    var result = later
    result.countrySets = reading.corrected(countrySets, by: later.countrySets, \.id)
    result.regimes = reading.corrected(regimes, by: later.regimes, \.id)
    result.rules = reading.corrected(rules, by: later.rules, \.id)
    result.charts = reading.corrected(charts, by: later.charts, \.id)
    result.lists = reading.corrected(lists, by: later.lists, \.id)
    result.entries = reading.corrected(entries, by: later.entries, \.id)
    result.flags = reading.corrected(flags, by: later.flags, \.id)
    result.correspondences = reading.corrected(
      correspondences, by: later.correspondences, \.recordID)
    result.recognitions = reading.corrected(recognitions, by: later.recognitions, \.id)
    return result
  }
}

/// Up to which day the sources of a catalog were read.
private struct Reading {
  private let checked: [InstrumentID: CivilDate]
  private let latest: CivilDate?

  init(of catalog: LawCatalog) {
    checked = Dictionary(
      catalog.instruments.compactMap { one in one.checked.map { (one.id, $0) } }
    ) { first, _ in first }
    latest = checked.values.max()
  }

  /// The day up to which the record's sources were read; nil where no source has one.
  private func horizon(of provision: Provision) -> CivilDate? {
    provision.checked ?? provision.citations.compactMap { checked[$0.instrument] }.min() ?? latest
  }

  /// The records with their corrections, in the order of the later ones, those gone since last.
  func corrected<Record: Dated, ID: Hashable>(
    _ old: [Record], by new: [Record], _ id: (Record) -> ID
  ) -> [Record] {
    let earlier = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let names = Set(new.map(id))
    let kept = new.compactMap { record -> Record? in
      let before = earlier[id(record)]
      return record == before
        ? record : record.before(horizon(of: (before ?? record).provision), else: before)
    }
    return kept
      + old.filter { record in
        !names.contains(id(record))
          && record.provision.period.begins(after: horizon(of: record.provision))
      }
  }
}

/// A record of law with dates.
private protocol Dated: Hashable {
  var provision: Provision { get set }
  /// The record as it is up to the day, and after it as the earlier one has it.
  func before(_ day: CivilDate?, else earlier: Self?) -> Self?
}

extension Dated {
  func before(_ day: CivilDate?, else earlier: Self?) -> Self? {
    guard !provision.period.begins(after: day) else { return earlier }
    var record = self
    record.provision = provision.before(day, else: earlier?.provision)
    return record
  }
}

extension Rule: Dated {}
extension Chart: Dated {}
extension ControlList: Dated {}
extension Entry: Dated {}
extension PartyList: Dated {}
extension Correspondence: Dated {}
extension Recognition: Dated {}
extension PersonTest: Dated {}

extension Regime: Dated {
  fileprivate func before(_ day: CivilDate?, else earlier: Regime?) -> Regime? {
    var regime = self
    regime.provision = provision.before(day, else: earlier?.provision)
    regime.personTests =
      personTests.compactMap { test in
        test.before(day, else: earlier?.personTests.first { $0.id == test.id })
      }
      + (earlier?.personTests ?? []).filter { test in
        test.provision.period.begins(after: day) && !personTests.contains { $0.id == test.id }
      }
    return regime
  }
}

extension CountrySet: Dated {
  fileprivate func before(_ day: CivilDate?, else earlier: CountrySet?) -> CountrySet? {
    var set = self
    let known = earlier?.members ?? []
    set.provision = provision.before(day, else: earlier?.provision)
    set.members =
      members.filter { !$0.period.begins(after: day) }.map { member in
        var member = member
        let before = known.first {
          $0.place == member.place && $0.period.from == member.period.from
        }
        member.period = member.period.before(day, else: before?.period)
        return member
      } + known.filter { $0.period.begins(after: day) }
    return set
  }
}

extension Provision {
  /// The provision as it is up to the day, with the dates after it that the earlier one has.
  fileprivate func before(_ day: CivilDate?, else earlier: Provision?) -> Provision {
    Provision(
      title: title, citations: citations, period: period.before(day, else: earlier?.period),
      startUnknown: startUnknown,
      suspensions: suspensions.filter { !$0.period.begins(after: day) }
        + (earlier?.suspensions ?? []).filter { $0.period.begins(after: day) },
      events: events.filter { !Period(from: $0.on).begins(after: day) }
        + (earlier?.events ?? []).filter { Period(from: $0.on).begins(after: day) },
      confidence: confidence, checked: checked, note: note)
  }
}

extension Period {
  /// Whether it begins on a later day; with no day, whether it has a beginning.
  fileprivate func begins(after day: CivilDate?) -> Bool { Self.isAfter(from, day) }

  /// The period with an end up to the day, or else with the end after it that the earlier one has.
  fileprivate func before(_ day: CivilDate?, else earlier: Period?) -> Period {
    if until != nil && !Self.isAfter(until, day) { return self }
    return Period(from: from, until: earlier?.until.flatMap { Self.isAfter($0, day) ? $0 : nil })
  }

  private static func isAfter(_ date: CivilDate?, _ day: CivilDate?) -> Bool {
    guard let date else { return false }
    return day.map { $0 < date } ?? true
  }
}
