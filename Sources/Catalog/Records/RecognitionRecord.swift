import Regulation
import YAMLTree

extension Form<Recognition> {
  static var recognition: Form {
    record(
      "recognition", "What effect a law gives to a place, or to a licence of another law.",
      required("id", .declares(RecognitionID.self), "The name of the recognition."),
      required(
        "from", .ruleTarget(.authorisation),
        "The regime or authorisation that gives relief, or whose licences are looked at."),
      required(
        "to", .oneOrMany(.recognitionEnd),
        "The places toward which it does, or the regimes asked to give effect."),
      required("type", .word, "What kind of effect."),
      required("title", .text, "Our own short words."),
      Part.datedProvisionTerms,
      optional("scope", .oneOrMany(.scope), default: [], "What it is about; left out, everything."),
      optional("when", .condition, default: .always, "The provisos; left out, none."),
      required("effect", .text, "What follows, in our own short words.")
    ) { id, from, to, kind, title, terms, scope, when, effect in
      Recognition(
        id: id, provision: terms.provision(title: title), kind: kind, from: from, to: to,
        scope: scope, when: when, effect: effect)
    }
  }
}

extension Form<Recognition.End> {
  /// A place, a country set or a regime.
  fileprivate static var recognitionEnd: Form {
    let shape = TextShape(
      "a place code, a country set id or a regime id", pattern: "^[A-Za-z0-9._/-]+$")
    return parsed(shape) { Recognition.End($0) }.checked { end, node, reading in
      guard let scalar = node.scalar else { return end }
      switch end {
      case .place(.set(let set)): reading.refer(set.text, as: [.countrySet], at: scalar)
      case .regime(let regime): reading.refer(regime.text, as: [.regime], at: scalar)
      case .place(.place): break
      }
      return end
    }
  }
}
