import Diagnostics
import Testing

struct FixApplicationTests {
  private let sources = {
    var store = SourceStore()
    store.insert(path: "a.yaml", bytes: Array("country: NO\ncode: 9E001\n".utf8))
    store.insert(path: "b.yaml", bytes: Array("x".utf8))
    return store
  }()

  @Test func `safe fixes are applied whatever their order`() {
    let fixes = [fix(18..<23, "'9E001'"), fix(9..<11, "'NO'")]
    let result = FixApplication(fixes, in: sources)
    #expect(after(result) == ["country: 'NO'\ncode: '9E001'\n"])
    #expect(result.applied == fixes)
    #expect(result.refused.isEmpty)
  }

  @Test func `fixes for review and advice are left alone`() {
    let review = Fix(title: "t", edits: [edit(0..<1, "C")], applicability: .needsReview)
    let result = FixApplication([review, .advice("think")], in: sources)
    #expect(result.changes.isEmpty && result.applied.isEmpty && result.refused.isEmpty)
  }

  @Test(arguments: [
    (0..<5, 4..<6), (3..<3, 3..<3), (3..<3, 1..<3), (3..<3, 3..<6), (0..<9, 2..<4),
  ])
  func `of two fixes in each other's way the second is refused`(
    first: Range<Int>, second: Range<Int>
  ) {
    let result = FixApplication([fix(first, "1"), fix(second, "2")], in: sources)
    #expect(result.applied == [fix(first, "1")])
    #expect(result.refused == [fix(second, "2")])
  }

  @Test func `neighbouring edits are not in each other's way`() {
    let result = FixApplication([fix(0..<3, "1"), fix(3..<7, "2")], in: sources)
    #expect(after(result) == ["12: NO\ncode: 9E001\n"])
  }

  @Test func `a fix is applied whole or not at all`() {
    let torn = Fix(
      title: "t", edits: [edit(20..<21, "2"), edit(10..<11, "3")], applicability: .safe)
    let result = FixApplication([fix(9..<11, "1"), torn], in: sources)
    #expect(result.refused == [torn])
    #expect(after(result) == ["country: 1\ncode: 9E001\n"])
  }

  @Test func `the same edit from two fixes is made once`() {
    let result = FixApplication([fix(9..<11, "'NO'"), fix(9..<11, "'NO'")], in: sources)
    #expect(after(result) == ["country: 'NO'\ncode: 9E001\n"])
    #expect(result.refused.isEmpty)
  }

  @Test func `edits outside the text or in an unknown text are refused`() {
    let beyond = fix(20..<99, "x")
    let elsewhere = Fix(
      title: "t", edits: [Edit(span: Span(path: "c.yaml", range: 0..<0), replacement: "x")],
      applicability: .safe)
    #expect(FixApplication([beyond, elsewhere], in: sources).refused == [beyond, elsewhere])
  }

  @Test func `one fix may change several texts`() {
    let both = Fix(
      title: "t",
      edits: [
        Edit(span: Span(path: "b.yaml", range: 1..<1), replacement: "y"), edit(0..<7, "Land"),
      ], applicability: .safe)
    let result = FixApplication([both], in: sources)
    #expect(result.changes.map(\.path) == ["a.yaml", "b.yaml"])
    #expect(after(result) == ["Land: NO\ncode: 9E001\n", "xy"])
    #expect(result.changes[1].before == Array("x".utf8))
  }

  private func edit(_ range: Range<Int>, _ text: String) -> Edit {
    Edit(span: Span(path: "a.yaml", range: range), replacement: text)
  }

  private func fix(_ range: Range<Int>, _ text: String) -> Fix {
    Fix(title: "t", edits: [edit(range, text)], applicability: .safe)
  }

  private func after(_ result: FixApplication) -> [String] {
    result.changes.map { String(decoding: $0.after, as: UTF8.self) }
  }
}
