import Diagnostics
import YAMLTree

/// A place that declares a name.
struct Declaration: Sendable {
  let name: Name
  let scalar: YAMLScalar
  /// The record in which it stands, where that has a name.
  let owner: Name?

  /// The place of the name.
  var span: Span { scalar.span }
}

/// What a rule must be to stand where it is used.
enum RuleRole: String, Sendable {
  case requirement
  case authorisation
  /// What a restriction can bar.
  case barrable = "authorisation or restriction"
}

/// A place that uses a name which some record must declare.
struct Reference: Sendable {
  /// The name as used; the scalar may hold more, such as a code after a list.
  let text: String
  /// What it may name.
  let kinds: [NameKind]
  let scalar: YAMLScalar
  /// The record in which it stands, where that has a name.
  let owner: Name?
  /// What the rule must be that it names; nil for other names.
  let role: RuleRole?

  /// The place of the name, with what else its scalar holds.
  var span: Span { scalar.span }
}
