import Regulation

/// A requirement that applies to a branch of an answer, or may.
struct Hit {
  let rule: CompiledRule
  let requirement: Requirement
  /// The control that it was evaluated for, with the list it is of.
  let covering: Covering?
  let list: ListID?
  let truth: Truth
  let proof: Proof?

  var control: Control? { covering?.control }

  /// How the determination names the reason.
  var reason: String? { requirement.reason ?? control?.label }
}
