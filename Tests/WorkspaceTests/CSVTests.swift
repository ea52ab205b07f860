import PlainText
import TestSupport
import Testing
import Workspace

@Suite struct `Comma-separated values` {
  /// Reads RFC 4180 scalar by scalar, as spreadsheets do.
  private static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        field.unicodeScalars.append("\"")
        scalars.removeFirst()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        rows[rows.count - 1].append(field)
        field = ""
      case ("\r", false) where scalars.first == "\n":
        scalars.removeFirst()
        rows[rows.count - 1].append(field)
        rows.append([])
        field = ""
      default: field.unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }

  @Test func `Any field comes back as it may be shown, in its place`() {
    let rows = JoinedText.samples.map { ["before", $0, "after"] }
    let read = Self.read(CSV.write(columns: ["a", "b", "c"], rows: rows))
    #expect(read.count == rows.count + 1)
    for (row, sample) in zip(read.dropFirst(), JoinedText.samples) {
      #expect(
        row.count == 3 && row[0] == "before" && row[2] == "after", "\(sample.debugDescription)")
      let expected = sample.shown
      #expect(
        row[1].unicodeScalars.elementsEqual(expected.unicodeScalars) || row[1] == "'\(expected)")
    }
  }

  @Test(arguments: ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"])
  func `No field is a formula, whatever joins its first sign`(sign: String) {
    for field in [sign, "\(sign)1", "\(sign)\u{301}1", "\u{FEFF}\(sign)1"] {
      let read = Self.read(CSV.write(columns: ["a"], rows: [[field]]))
      #expect(read.last?.first?.unicodeScalars.first == "'", "\(field.debugDescription)")
    }
  }

  @Test func `Nothing in a table drives what shows it`() {
    let text = CSV.write(columns: ["a"], rows: JoinedText.samples.map { [$0] })
    #expect(!JoinedText.isDangerous(text.replacing("\r\n", with: "\n")))
  }
}
