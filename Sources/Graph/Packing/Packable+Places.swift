import Regulation

extension Authority: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, name, url, grantsFor)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), name: input.next(), url: input.next(), grantsFor: input.next())
  }
}

extension Coverage: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(subject, status, regimes, when, lacks, refersTo, note)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      subject: input.next(), status: input.next(), regimes: input.next(), when: input.next(),
      lacks: input.next(), refersTo: input.next(), note: input.next())
  }
}

extension Jurisdiction: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, name, territory, memberOf, authorities, coverage)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), name: input.next(), territory: input.next(), memberOf: input.next(),
      authorities: input.next(), coverage: input.next())
  }
}

extension Instrument: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, title, citation, url, period, checked)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), title: input.next(), citation: input.next(), url: input.next(),
      period: input.next(), checked: input.next())
  }
}

extension CountrySet.Member: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(place, period)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(place: input.next(), period: input.next())
  }
}

extension CountrySet: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, members, includes, excludes)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), members: input.next(), includes: input.next(),
      excludes: input.next())
  }
}

extension Chart: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, columns, rows, follows, referred)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), columns: input.next(), rows: input.next(),
      follows: input.next(), referred: input.next())
  }
}

extension PartyList: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, publisher, screening)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), publisher: input.next(), screening: input.next())
  }
}

extension ListScreening: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(sources, freshFor, url)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(sources: input.next(), freshFor: input.next(), url: input.next())
  }
}

extension ListScreening.Source: Packable {
  func pack(into output: inout PackedOutput) { output.append(format, register) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(format: input.next(), register: input.next())
  }
}

extension Act: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, title, decidedBy, options)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), title: input.next(), decidedBy: input.next(), options: input.next())
  }
}

extension SeverityRule: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(grounds.sorted { $0.rawValue < $1.rawValue }, acts, severity)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      grounds: Set(input.next() as [FindingGround]), acts: input.next(), severity: input.next())
  }
}

extension VocabularyWord: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(vocabulary, word, meaning, digits, falls)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      vocabulary: input.next(), word: input.next(), meaning: input.next(), digits: input.next(),
      falls: input.next())
  }
}
