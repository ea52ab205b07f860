/// The sections of a document in reading order, with the numbers and anchors writers give them.
struct Outline {
  /// One section as it appears in a table of contents.
  struct Entry {
    let anchor: String
    let number: String
    let title: String
    /// 1 for a section of the document itself, 2 for one inside it, and so on.
    let depth: Int
  }

  private(set) var entries: [Entry] = []
  private var anchors: [String: String] = [:]
  private var taken: Set<String> = []

  init(_ blocks: [Block]) { visit(blocks, above: []) }

  /// The anchor of the first section with this id.
  func anchor(of id: String) -> String? { anchors[id] }

  private mutating func visit(_ blocks: [Block], above path: [Int]) {
    var count = 0
    visit(blocks, above: path, count: &count)
  }

  private mutating func visit(_ blocks: [Block], above path: [Int], count: inout Int) {
    for block in blocks {
      guard case .section(let section) = block else {
        // A section inside a list or a box counts among its neighbours outside.
        visit(block.children, above: path, count: &count)
        continue
      }
      count += 1
      let path = path + [count]
      enter(section, at: path)
      visit(section.blocks, above: path)
    }
  }

  private mutating func enter(_ section: Section, at path: [Int]) {
    let anchor = freeAnchor(for: section.id)
    if anchors[section.id] == nil { anchors[section.id] = anchor }
    entries.append(
      Entry(
        anchor: anchor, number: path.map(String.init).joined(separator: "."),
        title: section.title.plainText, depth: path.count))
  }

  private mutating func freeAnchor(for id: String) -> String {
    let stem = "s-" + Outline.encoded(id)
    var anchor = stem
    var copy = 2
    while !taken.insert(anchor).inserted {
      anchor = "\(stem)~\(copy)"
      copy += 1
    }
    return anchor
  }

  /// Spells an id with characters that need no escape in an attribute or a fragment; distinct ids stay distinct.
  static func encoded(_ id: String) -> String {
    var spelt = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        spelt.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "/"): spelt += ":"
      default: spelt += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return spelt
  }
}
