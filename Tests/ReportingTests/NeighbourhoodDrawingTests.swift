import Testing

@testable import Reporting

@Suite struct `A drawing of a neighbourhood` {
  private func drawing(_ branches: Int, title: String = "title") -> NeighbourhoodDrawing {
    NeighbourhoodDrawing(
      of: .init(kind: "entry", key: "x/0", title: title),
      branches: (0..<branches).map { index in
        .init(
          "narrower or overlaps", .toTop,
          .init(kind: "entry", key: "x/\(index + 1)", title: title), isConcluded: index == 0)
      })
  }

  @Test(arguments: [0, 1, 12])
  func `Each thing has a box and each branch a line`(count: Int) {
    let svg = drawing(count).standalone
    #expect(svg.matches(of: /<rect\b/).count == count + 1)
    #expect(svg.matches(of: /<path\b/).count == (count == 0 ? 0 : count + 1))
    #expect(svg.matches(of: /stroke-dasharray/).count == min(count, 1))
  }

  @Test func `Nothing from outside becomes markup`() {
    let svg = drawing(1, title: "</text><script>alert(\"x\" & 'y')</script>").standalone
    #expect(!svg.contains("<script"))
    #expect(svg.contains("&lt;/text&gt;"))
  }

  @Test func `Words too long for their box are cut and told whole on pointing at them`() {
    let title = "A title that is a good deal longer than any box of the drawing is wide"
    let svg = drawing(0, title: title).standalone
    #expect(svg.contains("<title>\(title)</title>"))
    #expect(svg.contains("…</text>"))
  }

  @Test func `A relation of several words is broken, not cut`() {
    let svg = drawing(1).standalone
    #expect(svg.contains(">← narrower or</text>"))
    #expect(svg.contains(">overlaps</text>"))
  }

  @Test func `Inside a page it brings no style of its own`() {
    #expect(!drawing(2).inline.markup.contains("<style"))
    #expect(drawing(2).standalone.contains("prefers-color-scheme"))
  }

  @Test func `No more is drawn than can be read`() {
    #expect(drawing(60).isLegible)
    #expect(!drawing(61).isLegible)
  }
}
