import Regulation

/// A key of a project that may loosen an answer by being left out: silence has a meaning there.
///
/// The same list stands in `reports/README.md`.
struct ExemptKey {
  /// The kind of part; what lies within it is exempt too where it ends in an asterisk.
  let pattern: String
  /// What silence means.
  let silence: String
  /// The kind of item of which alone it is exempt; nil for any part.
  var kind: ItemKind?

  /// Whether a part, of an item of the kind where it is one, is exempt.
  func covers(_ part: String, of kind: ItemKind?) -> Bool {
    (pattern.hasSuffix("*") ? part.hasPrefix(pattern.dropLast()) : part == pattern)
      && (self.kind == nil || self.kind == kind)
  }

  static let all = [
    // What the project asks about.
    ExemptKey(pattern: "start", silence: "the window is what the project asks about"),
    ExemptKey(pattern: "end", silence: "the window is what the project asks about"),
    ExemptKey(pattern: "as-of", silence: "the window is what the project asks about"),
    ExemptKey(
      pattern: "staff[].works-from*",
      silence: "access from elsewhere is an act that is planned or not"),
    ExemptKey(pattern: "staff[].travel*", silence: "a journey is an act that is planned or not"),
    ExemptKey(pattern: "transfers[].signatory", silence: "nobody signs whose own law follows them"),
    // Assumed, and printed so.
    ExemptKey(pattern: "transfers[].end-use", silence: "nothing known of weapons or military use"),
    ExemptKey(
      pattern: "transfers[].end-use.knowledge", silence: "nothing known of weapons or military use"),
    ExemptKey(
      pattern: "transfers[].end-use.wmd", silence: "nothing known of weapons or military use"),
    ExemptKey(
      pattern: "transfers[].end-use.military", silence: "nothing known of weapons or military use"),
    ExemptKey(
      pattern: "staff[].access[].end-use*", silence: "nothing known of weapons or military use"),
    ExemptKey(pattern: "work-packages*", silence: "nothing known of weapons or military use"),
    ExemptKey(pattern: "organisations[].flags*", silence: "on no list, and not screened"),
    ExemptKey(pattern: "staff[].flags*", silence: "on no list, and not screened"),
    ExemptKey(pattern: "organisations[].owners*", silence: "no listed owner, and not screened"),
    ExemptKey(pattern: "organisations[].controls*", silence: "controls nobody"),
    ExemptKey(pattern: "organisations[].rights*", silence: "nobody has rights other than shares"),
    ExemptKey(pattern: "organisations[]", silence: "an owner that is only named is on no list"),
    ExemptKey(
      pattern: "organisations[].headquarters", silence: "the seat is where it is established"),
    ExemptKey(
      pattern: "organisations[].ultimate-parent", silence: "the seat is where it is established"),
    ExemptKey(pattern: "transfers[].via*", silence: "the route is direct"),
    ExemptKey(pattern: "transfers[].place-of-use", silence: "used where it goes"),
    // Inferred, and printed so.
    ExemptKey(pattern: "transfers[].exporter", silence: "whoever is at `from`"),
    ExemptKey(pattern: "transfers[].end-user", silence: "the consignee"),
    ExemptKey(
      pattern: "items[].classifications*", silence: "of a service: on no list of goods",
      kind: .service),
    // A list that is stated is stated whole: a shorter one states something else.
    ExemptKey(pattern: "staff[].citizenships[]", silence: "a list is stated whole"),
    ExemptKey(pattern: "staff[].permanent-residence[]", silence: "a list is stated whole"),
    ExemptKey(pattern: "staff[].citizenships[].since", silence: "held already"),
    ExemptKey(pattern: "staff[].influence[]", silence: "a list is stated whole"),
    ExemptKey(pattern: "items[].nature[]", silence: "a list is stated whole"),
    ExemptKey(pattern: "items[].produced-with[]", silence: "a list is stated whole"),
  ]
}
