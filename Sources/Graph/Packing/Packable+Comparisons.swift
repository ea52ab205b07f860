import Regulation

extension Rational: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(numerator, denominator)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    let (numerator, denominator): (Int, Int) = try (input.next(), input.next())
    guard denominator > 0 else { throw PackingFailure() }
    self.init(numerator, over: denominator)
  }
}

extension Comparison: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(`operator`, bound)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(operator: input.next(), bound: input.next())
  }
}

extension ContentTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(of, share, includes)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(of: input.next(), share: input.next(), includes: input.next())
  }
}

extension MoneyTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(value, currency)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(value: input.next(), currency: input.next())
  }
}

extension MeasureTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(quantity, unit, value)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(quantity: input.next(), unit: input.next(), value: input.next())
  }
}

extension DayTest: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .before(let day): output.append(0, day)
    case .since(let day): output.append(1, day)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .before(input.next())
    case 1: self = try .since(input.next())
    default: throw PackingFailure()
    }
  }
}

extension TieTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(outside, kinds, share)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(outside: input.next(), kinds: input.next(), share: input.next())
  }
}

extension PartyFlag: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(flag, footnote)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(flag: input.next(), footnote: input.next())
  }
}

extension OwnershipTest.Owners: Packable {
  func pack(into output: inout PackedOutput) {
    switch self {
    case .places(let places): output.append(0, places)
    case .flagged(let flags): output.append(1, flags)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    switch try input.next() as Int {
    case 0: self = try .places(input.next())
    case 1: self = try .flagged(input.next())
    default: throw PackingFailure()
    }
  }
}

extension OwnershipTest: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(owners, share, aggregate, control)
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    try self.init(
      owners: input.next(), share: input.next(), aggregate: input.next(), control: input.next())
  }
}
