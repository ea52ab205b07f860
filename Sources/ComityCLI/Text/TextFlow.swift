/// Short words set one after the other in lines.
enum TextFlow {
  static func wrapped(_ words: [String], width: Int = 90) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty && line.count + word.count + 2 > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : "  \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
