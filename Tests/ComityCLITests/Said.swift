import Synchronization

/// Collects what a console is given.
final class Said: Sendable {
  private let parts = Mutex("")

  var text: String { parts.withLock { $0 } }

  func append(_ part: String) { parts.withLock { $0 += part } }
}
