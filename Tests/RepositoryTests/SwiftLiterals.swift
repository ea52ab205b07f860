/// The string literals of a Swift source, with the lines on which they begin.
///
/// Comments are skipped. What an interpolation interpolates is no part of a literal; a literal
/// inside it is one of its own.
struct SwiftLiterals {
  struct Literal: Equatable {
    var text: String
    let line: Int
  }

  private(set) var literals: [Literal] = []
  private let source: [Character]
  private var position = 0
  private var line = 1

  init(in source: String) {
    self.source = Array(source)
    readCode(until: nil)
  }

  private func sees(_ text: String) -> Bool { source[position...].starts(with: text) }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < source.count {
      if source[position].isNewline { line += 1 }
      position += 1
    }
  }

  /// Reads code to its end, or to the bracket that closes an interpolation.
  private mutating func readCode(until end: Character?) {
    var depth = 0
    while position < source.count {
      if sees("//") {
        while position < source.count, !source[position].isNewline { advance() }
      } else if sees("\"\"\"") {
        readLiteral(mark: "\"\"\"")
      } else if sees("\"") {
        readLiteral(mark: "\"")
      } else if source[position] == "(" {
        depth += 1
        advance()
      } else if source[position] == ")" {
        if depth == 0, end == ")" { return }
        depth -= 1
        advance()
      } else {
        advance()
      }
    }
  }

  private mutating func readLiteral(mark: String) {
    let index = literals.count
    literals.append(Literal(text: "", line: line))
    advance(mark.count)
    while position < source.count, !sees(mark) {
      if sees("\\(") {
        advance(2)
        readCode(until: ")")
        advance()
        literals[index].text += "\u{fffc}"
      } else {
        if source[position] == "\\" { advance() }
        if position < source.count { literals[index].text.append(source[position]) }
        advance()
      }
    }
    advance(mark.count)
  }
}
