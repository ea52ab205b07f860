/// Says how far a long run has come, on a terminal and nowhere else.
struct Progress {
  private let verb: String
  private let total: Int
  private let console: Console
  private var done = 0

  /// How many steps pass between two reports.
  private static let stride = 50

  init(_ verb: String, of total: Int, on console: Console) {
    self.verb = verb
    self.total = total
    self.console = console
  }

  /// Counts one thing done.
  mutating func step() {
    done += 1
    guard console.isWatched, total > Self.stride, done % Self.stride == 0 else { return }
    console.error(painted: "\r\(verb) \(done) of \(total)")
  }

  /// Clears the line.
  func end() {
    guard console.isWatched, total > Self.stride else { return }
    console.error(painted: "\r\u{1B}[K")
  }
}
