import Regulation

extension ParagraphCoverage: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(include, exclude, forItems, notForItems)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      include: input.next(), exclude: input.next(), forItems: input.next(),
      notForItems: input.next())
  }
}

extension Control: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(reason, column, rule, coverage, condition)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      reason: input.next(), column: input.next(), rule: input.next(), coverage: input.next(),
      condition: input.next())
  }
}

extension Eligibility: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(authorisation, eligible, coverage, limit, condition)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      authorisation: input.next(), eligible: input.next(), coverage: input.next(),
      limit: input.next(), condition: input.next())
  }
}

extension Parameter: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(quantity, comparison, unit)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(quantity: input.next(), comparison: input.next(), unit: input.next())
  }
}

extension Entry: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, kind, controls, eligibilities, parameters, implements, cas)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), kind: input.next(), controls: input.next(),
      eligibilities: input.next(), parameters: input.next(), implements: input.next(),
      cas: input.next())
  }
}

extension ControlList: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, complete, basket, precludes, kinds)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), complete: input.next(), basket: input.next(),
      precludes: input.next(), kinds: input.next())
  }
}

extension Correspondence: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(from, to, relation, rationale, provision)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      from: input.next(), to: input.next(), relation: input.next(), rationale: input.next(),
      provision: input.next())
  }
}
