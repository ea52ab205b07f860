import Assessment
package import Planning
import Regulation

extension FactChange {
  /// What to do, as an instruction.
  func text(in names: Names) -> String {
    switch self {
    case .dropTransfer(let id): "Leave out the transfer \(names.transfer(id))."
    case .dropAccess(let person, let item):
      "Give \(person) no access to “\(names.item(item))”."
    case .stayAway(let person, let place):
      "Let \(person) neither log in nor travel with items from \(names.name(of: place))."
    case .move(let person, let site): "Let \(person) do the work at \(names.site(site)) instead."
    case .begin(let subject, let item, let day):
      "Begin only on \(day): \(subject.id), “\(names.item(item))”."
    case .encrypt(let transfer): "Encrypt the transfer \(names.transfer(transfer)) from end to end."
    case .putInPlace(let safeguard): "Put in place: \(safeguard.unhyphenated)."
    case .obtain(let rule, let acts):
      """
      Obtain \(names.title(of: rule)) for \
      \(acts.map { "\($0.subject.id) (\(names.item($0.item)))" }.distinct.joined(separator: ", ")).
      """
    }
  }
}

extension ExcludedRemedy {
  /// What is left out, and why.
  package var text: String {
    switch self {
    case .choiceOfPerson:
      """
      Another person because of citizenship, birth or residence: choosing staff by these is itself \
      unlawful in many places. Authorise the person, change the work, or limit the access.
      """
    case .routing:
      """
      Another way through a third place: where the end use stays the same it is a diversion, and \
      forbidden as such.
      """
    case .structuring:
      """
      A value, share or quantity split or lowered so that it falls below a threshold: done for that \
      reason it is evasion.
      """
    case .divestment:
      """
      A lower share of a listed owner, arranged now: authorities take it for evasion unless it is \
      real, complete and documented. Ask counsel first.
      """
    }
  }
}
