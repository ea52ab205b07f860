import Regulation

extension TimeSpan: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(count, unit)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(count: input.next(), unit: input.next())
  }
}

extension Duty.Clock: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .before(let event): output.append(0, event)
    case .within(let span, of: let event): output.append(1, span, event)
    case .every(let span): output.append(2, span)
    case .lasting(let span, after: let event): output.append(3, span, event)
    case .throughout: output.append(4)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .before(input.next())
    case 1: self = try .within(input.next(), of: input.next())
    case 2: self = try .every(input.next())
    case 3: self = try .lasting(input.next(), after: input.next())
    case 4: self = .throughout
    default: throw PackingFailure()
    }
  }
}

extension Duty: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(name, clock, note)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(name: input.next(), clock: input.next(), note: input.next())
  }
}

extension Procedure: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(authority, form, portal, leadTime, validity)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      authority: input.next(), form: input.next(), portal: input.next(), leadTime: input.next(),
      validity: input.next())
  }
}

extension RuleTarget: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .rule(let rule): output.append(0, rule)
    case .regime(let regime): output.append(1, regime)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .rule(input.next())
    case 1: self = try .regime(input.next())
    default: throw PackingFailure()
    }
  }
}

extension Requirement: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(outcome, perControlOf, reason)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(outcome: input.next(), perControlOf: input.next(), reason: input.next())
  }
}

extension Authorisation: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(form, relieves, except)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(form: input.next(), relieves: input.next(), except: input.next())
  }
}

extension Restriction: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(restricts, except)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(restricts: input.next(), except: input.next())
  }
}

extension Rule.Kind: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .requirement(let requirement): output.append(0, requirement)
    case .authorisation(let authorisation): output.append(1, authorisation)
    case .exclusion: output.append(2)
    case .restriction(let restriction): output.append(3, restriction)
    case .duty: output.append(4)
    case .constraint: output.append(5)
    case .inquiry(let matters): output.append(6, matters.sorted { $0.rawValue < $1.rawValue })
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .requirement(input.next())
    case 1: self = try .authorisation(input.next())
    case 2: self = .exclusion
    case 3: self = try .restriction(input.next())
    case 4: self = .duty
    case 5: self = .constraint
    case 6: self = try .inquiry(about: Set(input.next() as [Assumption]))
    default: throw PackingFailure()
    }
  }
}

extension Rule: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(
      id, regime, provision, kind, when, provided, procedure, demands, forbids, yieldsTo,
      isAsked)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), regime: input.next(), provision: input.next(), kind: input.next(),
      when: input.next(), provided: input.next(), procedure: input.next(), demands: input.next(),
      forbids: input.next(), yieldsTo: input.next(), isAsked: input.next())
  }
}

extension PersonTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, provision, counts, when, unless, demands)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), provision: input.next(), counts: input.next(), when: input.next(),
      unless: input.next(), demands: input.next())
  }
}

extension Regime: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, jurisdiction, provision, lists, reach, relief, personTests)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      id: input.next(), jurisdiction: input.next(), provision: input.next(), lists: input.next(),
      reach: input.next(), relief: input.next(), personTests: input.next())
  }
}
