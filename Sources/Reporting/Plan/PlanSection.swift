/// One part of a plan, made of what all parts share.
protocol PlanSection {
  /// What the part is made of.
  var plan: Plan { get }
  /// The part as it stands in the document, or nil where it has nothing to say.
  var section: Section? { get }
}
