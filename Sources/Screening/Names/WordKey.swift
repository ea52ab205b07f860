/// A word as a key of the tables of words: the 64-bit hash of Fowler, Noll and Vo (FNV-1a).
///
/// The tables have some thousand words, so that two of them practically never share a key; looking
/// a word up takes a fraction of what hashing an array does.
struct WordKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  mutating func append(_ letter: UInt8) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01b3
  }
}
