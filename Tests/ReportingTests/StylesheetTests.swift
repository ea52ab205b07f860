import Foundation
import Reporting
import Testing

@Suite struct `Stylesheet of a plan` {
  private let css: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "reports/templates/plan.css")
    css = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `it asks nothing of the network`() {
    for word in ["url(", "@import", "http:", "https:", "src:"] { #expect(!css.contains(word)) }
  }

  @Test func `it serves paper and the dark`() {
    #expect(css.contains("@media print"))
    #expect(css.contains("details-content"))
    #expect(css.contains("table-header-group"))
    #expect(css.contains("@media screen and (prefers-color-scheme: dark)"))
    #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
  }

  @Test(arguments: [false, true])
  func `every colour of text stands out from its ground`(dark: Bool) throws {
    let blocks = css.split(separator: ":root {").dropFirst().map { $0.prefix { $0 != "}" } }
    let palette = try colours(in: #require(dark ? blocks.last : blocks.first))
    let pairs = ["ink", "quiet", "link"].flatMap { text in
      ["paper", "desk", "shade"].map { (text, $0) }
    }
    let tones = Tone.allCases.flatMap { tone in
      [(tone.rawValue, "\(tone)-tint"), ("ink", "\(tone)-tint"), (tone.rawValue, "paper")]
    }
    for (text, ground) in pairs + tones {
      let contrast = try contrast(#require(palette[text]), #require(palette[ground]))
      #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
    }
  }

  private func colours(in block: Substring) -> [String: Double] {
    block.matches(of: /--([a-z-]+): #([0-9a-f]{6});/).reduce(into: [:]) { palette, match in
      palette[String(match.1)] = luminance(Int(match.2, radix: 16) ?? 0)
    }
  }

  /// Relative luminance as WCAG 2 defines it.
  private func luminance(_ colour: Int) -> Double {
    func linear(_ shift: Int) -> Double {
      let channel = Double((colour >> shift) & 0xFF) / 255
      return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
