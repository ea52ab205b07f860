import Regulation

extension Mode {
  /// Whether whoever acts need not be where the item leaves.
  var isActedFromElsewhere: Bool {
    switch self {
    case .brokering, .transit, .technicalAssistance: true
    case .shipment, .handCarried, .electronic, .cloud, .remoteAccess, .oral, .visual: false
    }
  }

  /// Whether the mode lets a person have an item that is somewhere else.
  var bridgesDistance: Bool {
    switch self {
    case .electronic, .cloud, .remoteAccess: true
    case .shipment, .handCarried, .oral, .visual, .technicalAssistance, .brokering, .transit:
      false
    }
  }

  /// Whether goods are worked with over a line and stay where they are.
  var isUseFromAfar: Bool {
    switch self {
    case .cloud, .remoteAccess: true
    case .shipment, .handCarried, .electronic, .oral, .visual, .technicalAssistance, .brokering,
      .transit:
      false
    }
  }
}

extension PlannedAct {
  /// Whether something goes from one place to another; unknown where either end is.
  var crossesBorder: Truth {
    guard let from, let to else { return !isRemoteUse && .unknown }
    return Truth(from != to) && !isRemoteUse
  }
}

extension Project {
  /// The time that the project plans for.
  var window: Period { Period(from: start, until: end) }
}

extension Period {
  /// The days that both periods share; nil where there are none.
  func clipped(to other: Period) -> Period? {
    let from = [from, other.from].compactMap { $0 }.max()
    let until = [until, other.until].compactMap { $0 }.min()
    if let from, let until, from > until { return nil }
    return Period(from: from, until: until)
  }
}
