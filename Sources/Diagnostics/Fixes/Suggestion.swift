/// The "did you mean" of a word that is not known.
package enum Suggestion {
  /// The closest of the known words, at a distance of at most a third of the word's length.
  ///
  /// Of words equally close the first in the alphabet wins; nil when none is close.
  package static func closest(to word: String, among known: some Sequence<String>) -> String? {
    let limit = word.unicodeScalars.count / 3
    var best: (distance: Int, word: String)?
    for candidate in known {
      let bound = best?.distance ?? limit
      guard let distance = EditDistance.between(word, candidate, limit: bound) else { continue }
      if let best, (best.distance, best.word) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.word
  }
}
