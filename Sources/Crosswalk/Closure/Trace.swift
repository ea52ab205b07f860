/// How each piece of knowledge came about: a graph of events without cycles.
///
/// An event narrows one relation. It rests on what was known of that relation before, and on two
/// other relations that were composed or on a link.
struct Trace {
  /// Stands for no event and no link.
  static let none: Int32 = -1

  private struct Event {
    let parents: (before: Int32, left: Int32, right: Int32)
    let link: Int32
  }

  private var events: [Event] = []

  /// Records an event and returns its number.
  mutating func record(
    before: Int32 = none, left: Int32 = none, right: Int32 = none, link: Int32 = none
  ) -> Int32 {
    events.append(Event(parents: (before, left, right), link: link))
    return Int32(events.count - 1)
  }

  /// The links on which the event rests, in ascending order.
  func links(behind event: Int32) -> [Int32] {
    var links: Set<Int32> = []
    var seen: Set<Int32> = [Self.none, event]
    var open = event == Self.none ? [] : [event]
    while let number = open.popLast() {
      let event = events[Int(number)]
      if event.link != Self.none { links.insert(event.link) }
      for parent in [event.parents.before, event.parents.left, event.parents.right]
      where seen.insert(parent).inserted {
        open.append(parent)
      }
    }
    return links.sorted()
  }
}
