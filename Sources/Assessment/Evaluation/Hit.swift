import Regulation

/// A requirement that applies to a leg, or may.
struct Hit {
  let rule: Rule
  let requirement: Requirement
  /// The control that it was evaluated for.
  let control: Control?
  let truth: Truth
  let proof: Proof

  /// How the determination names the reason.
  var reason: String? { requirement.reason ?? control?.label }
}
