import Regulation

extension EntryID: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(list, code)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(list: input.next(), code: input.next())
  }
}

extension Scope: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(list, code)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(list: input.next(), code: input.next())
  }
}

extension PlaceTerm: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .place(let place): output.append(0, place)
    case .set(let set): output.append(1, set)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .place(input.next())
    case 1: self = try .set(input.next())
    default: throw PackingFailure()
    }
  }
}

extension FactTest.Argument: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .flag(let value): output.append(0, value)
    case .words(let value): output.append(1, value)
    case .places(let value): output.append(2, value)
    case .scopes(let value): output.append(3, value)
    case .rules(let value): output.append(4, value)
    case .chart(let value): output.append(5, value)
    case .comparison(let value): output.append(6, value)
    case .content(let value): output.append(7, value)
    case .money(let value): output.append(8, value)
    case .partyFlags(let value): output.append(9, value)
    case .ownership(let value): output.append(10, value)
    case .measure(let value): output.append(11, value)
    case .day(let value): output.append(12, value)
    case .tie(let value): output.append(13, value)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .flag(input.next())
    case 1: self = try .words(input.next())
    case 2: self = try .places(input.next())
    case 3: self = try .scopes(input.next())
    case 4: self = try .rules(input.next())
    case 5: self = try .chart(input.next())
    case 6: self = try .comparison(input.next())
    case 7: self = try .content(input.next())
    case 8: self = try .money(input.next())
    case 9: self = try .partyFlags(input.next())
    case 10: self = try .ownership(input.next())
    case 11: self = try .measure(input.next())
    case 12: self = try .day(input.next())
    case 13: self = try .tie(input.next())
    default: throw PackingFailure()
    }
  }
}

extension FactTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(key, argument)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(key: input.next(), argument: input.next())
  }
}

extension Confirmation: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(id, question, per)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(id: input.next(), question: input.next(), per: input.next())
  }
}

extension Condition: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .all(let parts): output.append(0, parts)
    case .any(let parts): output.append(1, parts)
    case .not(let part): output.append(2, part)
    case .confirm(let confirmation): output.append(3, confirmation)
    case .fact(let test): output.append(4, test)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .all(input.next())
    case 1: self = try .any(input.next())
    case 2: self = try .not(input.next())
    case 3: self = try .confirm(input.next())
    case 4: self = try .fact(input.next())
    default: throw PackingFailure()
    }
  }
}
