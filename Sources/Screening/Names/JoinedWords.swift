/// Neighbouring words of a name, as if they were written as one.
struct JoinedWords {
  /// The positions of the words.
  let range: Range<Int>
  let sounds: [UInt8]
  /// The weight of all of them.
  let weight: Float
  let isUnvowelled: Bool
}

extension ArraySlice<NameToken> {
  /// The word at a position with the next one, and with the next two, as far as they may be joined.
  func joined(from start: Int) -> [JoinedWords] {
    guard self[start].isJoinable else { return [] }
    var joined: [JoinedWords] = []
    var sounds = self[start].sounds
    var weight = self[start].weight
    for end in (start + 1)..<Swift.max(start + 1, Swift.min(start + 3, endIndex)) {
      let next = self[end]
      guard next.isJoinable, next.isUnvowelled == self[start].isUnvowelled else { break }
      sounds += sounds.last == next.sounds.first ? next.sounds.dropFirst() : next.sounds[...]
      weight += next.weight
      joined.append(
        JoinedWords(
          range: start..<(end + 1), sounds: sounds, weight: weight,
          isUnvowelled: next.isUnvowelled))
    }
    return joined
  }
}
