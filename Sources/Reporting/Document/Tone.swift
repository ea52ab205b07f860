/// How a statement is to be read; each tone has a symbol and a word besides its colour.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  /// It must not happen as things stand.
  case stop
  /// It may happen under conditions, or somebody must look.
  case caution
  /// It may happen.
  case go
  /// It is good to know.
  case info
  /// It says nothing either way.
  case neutral

  /// The sign that carries the tone without colour.
  package var symbol: String {
    switch self {
    case .stop: "✕"
    case .caution: "▲"
    case .go: "✓"
    case .info: "●"
    case .neutral: "–"
    }
  }

  /// The word that carries the tone without colour or sign.
  package var word: String {
    switch self {
    case .stop: "Stop"
    case .caution: "Caution"
    case .go: "Clear"
    case .info: "Note"
    case .neutral: "Neutral"
    }
  }
}
