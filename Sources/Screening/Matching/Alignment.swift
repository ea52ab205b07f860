/// Which words of one name stand for which words of another.
struct Alignment: Sendable {
  struct Pair: Sendable, Hashable {
    /// Positions in the left name; more than one where words are written together on the right.
    var left: Range<Int>
    var right: Range<Int>
    var likeness: TokenLikeness
    /// What the pair says if it is right: the mean of both sides' weights.
    var weight: Float
  }

  private(set) var pairs: [Pair] = []
  /// Positions that no pair covers, as a bit each.
  private(set) var restLeft: UInt64 = 0
  private(set) var restRight: UInt64 = 0

  /// Words beyond this number are not compared.
  static let limit = 28
  /// Words less alike than this stand for nothing.
  static let floor: Float = 0.55

  /// Pairs the words that are most alike and say most, one after another.
  init(_ left: [NameToken], _ right: [NameToken]) {
    let left = left.prefix(Self.limit)
    let right = right.prefix(Self.limit)
    var edges: [Pair] = []
    edges.reserveCapacity(16)
    for i in left.indices {
      for j in right.indices {
        let likeness = TokenLikeness.of(left[i], right[j])
        guard likeness.value >= Self.floor else { continue }
        edges.append(
          Pair(
            left: i..<(i + 1), right: j..<(j + 1), likeness: likeness,
            weight: (left[i].weight + right[j].weight) / 2))
      }
    }
    Self.addJoined(left, right, swapped: false, to: &edges)
    Self.addJoined(right, left, swapped: true, to: &edges)
    edges.sort { first, second in
      let one = first.likeness.value * first.likeness.value * first.weight
      let other = second.likeness.value * second.likeness.value * second.weight
      if one != other { return one > other }
      if first.left.lowerBound != second.left.lowerBound {
        return first.left.lowerBound < second.left.lowerBound
      }
      return first.right.lowerBound < second.right.lowerBound
    }
    restLeft = Self.bits(0..<left.count)
    restRight = Self.bits(0..<right.count)
    for edge in edges {
      let leftBits = Self.bits(edge.left)
      let rightBits = Self.bits(edge.right)
      guard restLeft & leftBits == leftBits, restRight & rightBits == rightBits else { continue }
      restLeft &= ~leftBits
      restRight &= ~rightBits
      pairs.append(edge)
    }
  }

  var unpairedLeft: [Int] { Self.positions(restLeft) }
  var unpairedRight: [Int] { Self.positions(restRight) }

  private static func positions(_ bits: UInt64) -> [Int] {
    (0..<limit).filter { bits & (1 << UInt64($0)) != 0 }
  }

  private static func bits(_ range: Range<Int>) -> UInt64 {
    var bits: UInt64 = 0
    for position in range { bits |= 1 << UInt64(position) }
    return bits
  }

  /// Two or three words of one side that the other writes as one.
  private static func addJoined(
    _ many: ArraySlice<NameToken>, _ one: ArraySlice<NameToken>, swapped: Bool,
    to edges: inout [Pair]
  ) {
    guard many.count > 1 else { return }
    for start in many.indices.dropLast() {
      for joined in many.joined(from: start) {
        for index in one.indices where one[index].role == .word || one[index].role == .initial {
          let whole = one[index]
          guard whole.sounds.count > many[start].sounds.count, whole.sounds.count >= 3,
            whole.isUnvowelled != joined.isUnvowelled
              || abs(whole.sounds.count - joined.sounds.count) <= 2
          else { continue }
          let likeness = TokenLikeness.of(
            joined.sounds, unvowelled: joined.isUnvowelled, whole.sounds,
            unvowelled: whole.isUnvowelled)
          guard likeness.value >= 0.85 else { continue }
          edges.append(
            Pair(
              left: swapped ? index..<(index + 1) : joined.range,
              right: swapped ? joined.range : index..<(index + 1), likeness: likeness,
              weight: (joined.weight + whole.weight) / 2))
        }
      }
    }
  }
}
