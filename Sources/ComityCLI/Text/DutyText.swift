import Regulation

/// A duty with its clock in one line.
enum DutyText {
  static func line(_ duty: Duty) -> String {
    let clock =
      switch duty.clock {
      case .before(let event): "before \(words(event))"
      case .within(let span, let event): "within \(span) of \(words(event))"
      case .every(let span): "every \(span)"
      case .lasting(let span, let event): "for \(span) after \(words(event))"
      case .throughout: "throughout"
      }
    return "\(words(duty.name)), \(clock)\(duty.note.map { " (\($0))" } ?? "")"
  }

  private static func words(_ name: String) -> String {
    name.split(separator: "-").joined(separator: " ")
  }
}
