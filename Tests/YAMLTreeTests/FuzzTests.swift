import Diagnostics
import Testing
import YAMLTree

struct FuzzTests {
  private static let seeds = [
    "id: gb.list\nentries:\n  - code: 9E001\n    title: 'é測😀'\n    when: {a: [NO, x], b: ~}\n",
    "- |\n  text\n\n  more\n- >-\n  folded\n  lines\n- \"esc\\t\\u00e9\" # note\n- ? k\n  : v\n",
    "%YAML 1.2\n---\n\u{FEFF}a: &x !t 1\nb: *x\n<<: {c: d}\n...\n---\n[a]: b\n",
  ]

  private static let scraps: [String] = [
    "[", "]", "{", "}", ": ", "- ", "? ", "'", "\"", "\n", "\t", "#", "&a", "*a", "!x", "|", ">",
    "%",
    "@", "\\", "---\n", "...\n", "<<: ", "\u{FEFF}", "\u{2028}", "\u{85}", "\r", "é", "😀", "\0",
    "  ",
  ]

  @Test(arguments: 0..<seeds.count)
  func `mutated files never crash and never fail silently`(seed: Int) {
    var generator = SplitMix(state: UInt64(seed) &+ 0x5EED)
    for _ in 0..<2_000 {
      var bytes = Array(Self.seeds[seed].utf8)
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        Self.mutate(&bytes, using: &generator)
      }
      let parsed = Parsed(bytes)
      let isSilent = parsed.root == nil && !parsed.diagnostics.contains { $0.severity == .error }
      #expect(!isSilent, "\(bytes)")
      Self.checkSpans(parsed, count: bytes.count)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], using generator: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0..<8, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 3: bytes.removeLast(min(bytes.count, end - place))
    default:
      let scrap = scraps[Int.random(in: 0..<scraps.count, using: &generator)]
      bytes.insert(contentsOf: scrap.utf8, at: place)
    }
  }

  private static func checkSpans(_ parsed: Parsed, count: Int) {
    var sources = SourceStore()
    sources.insert(path: "t.yaml", bytes: parsed.source.bytes)
    for diagnostic in parsed.diagnostics {
      let spans = [diagnostic.span].compactMap(\.self) + diagnostic.labels.map(\.span)
      for span in spans {
        #expect(span.range.lowerBound >= 0 && span.range.upperBound <= count)
      }
    }
    _ = TextWriter(width: 40).write(parsed.diagnostics, sources: sources)
    if let root = parsed.root { checkTree(root, within: 0..<count, of: parsed) }
  }

  private static func checkTree(_ node: YAMLNode, within range: Range<Int>, of parsed: Parsed) {
    #expect(
      node.range.lowerBound >= range.lowerBound && node.range.upperBound <= range.upperBound,
      "\(node.range) in \(parsed.source.bytes)")
    for pair in node.mapping.map(Array.init) ?? [] {
      _ = pair.key.text
      checkTree(pair.value, within: node.range, of: parsed)
    }
    for element in node.sequence.map(Array.init) ?? [] {
      checkTree(element, within: node.range, of: parsed)
    }
  }
}

/// A seeded generator, so that every run is the same.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
