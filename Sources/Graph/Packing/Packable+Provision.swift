import Regulation

extension CivilDate: Packable {
  func pack(into output: inout PackedOutput) { output.append(number: dayNumber) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self.init(dayNumber: try input.number())
  }
}

extension Period: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(from, until)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(from: input.next(), until: input.next())
  }
}

extension Citation: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(instrument, at)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(instrument: input.next(), at: input.next())
  }
}

extension Suspension: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(period, endConfirmed, citation)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(period: input.next(), endConfirmed: input.next(), citation: input.next())
  }
}

extension LegalEvent: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(on, title, citation)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(on: input.next(), title: input.next(), citation: input.next())
  }
}

extension Provision: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(
      title, citations, period, startUnknown, suspensions, events, confidence, checked, note)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      title: input.next(), citations: input.next(), period: input.next(),
      startUnknown: input.next(), suspensions: input.next(), events: input.next(),
      confidence: input.next(), checked: input.next(), note: input.next())
  }
}
