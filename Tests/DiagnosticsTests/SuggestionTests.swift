import Diagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "abc", 0), ("teil", "tiel", 1),
    ("Zürich", "Zurich", 1),
  ])
  func `distances count edits and swaps`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, limit: 10) == distance)
    #expect(EditDistance.between(right, left, limit: 10) == distance)
    #expect(EditDistance.between(left, right, limit: distance - 1) == nil)
  }

  @Test(arguments: [
    ("tilte", "title"), ("citizenship", "citizenships"), ("form", "from"), ("titel", "title"),
  ])
  func `a misspelt word finds the one meant`(word: String, meant: String) {
    #expect(Suggestion.closest(to: word, among: ["citizenships", "title", "from"]) == meant)
  }

  @Test func `words further than a third of the length are not suggested`() {
    #expect(Suggestion.closest(to: "abcdef", among: ["abcxyz"]) == nil)
    #expect(Suggestion.closest(to: "ab", among: ["ac"]) == nil)
    #expect(Suggestion.closest(to: "abcdef", among: []) == nil)
  }

  @Test func `of words equally close the first in the alphabet wins`() {
    #expect(Suggestion.closest(to: "cat", among: ["rat", "bat", "hat"]) == "bat")
    #expect(Suggestion.closest(to: "cats", among: ["bats", "cat"]) == "bats")
    #expect(Suggestion.closest(to: "cat", among: ["bat", "cat"]) == "cat")
  }
}
