import Crosswalk
import Regulation
import Reporting

/// The links that show a relation, each with how it was obtained and where it is written.
struct ProofText {
  let names: Names

  func text(_ proof: Answer.Proof) -> String {
    switch proof {
    case .path(let steps):
      steps.enumerated().map { index, step in
        text(step.link, "\(index + 1).", reversed: step.reversed)
      }.joined()
    case .together(let links):
      "  these together:\n" + links.map { text($0, "-", reversed: false) }.joined()
    }
  }

  /// How sure the proof is where somebody stated a link without reading the texts.
  func weakness(of proof: Answer.Proof) -> String {
    let stated = proof.links.compactMap { link in
      if case .asserted(let edge) = link { edge.provision.confidence } else { nil }
    }
    guard let weakest = stated.min(), weakest != .read else { return "" }
    return "  as sure as         its weakest step, \(weakest.provenance)\n"
  }

  /// What a shared multilateral item rests on.
  func text(sharing items: [String]) -> String {
    "    Each alone on its list gives effect to \(items.joined(separator: ", ")).\n"
  }

  private func text(_ link: Link, _ mark: String, reversed: Bool) -> String {
    let backwards = reversed ? "  (read backwards)" : ""
    switch link {
    case .asserted(let edge):
      return "    \(mark) \(edge.from) \(edge.relation.verb) \(edge.to)\(backwards)\n"
        + lines(of: edge).map { "       \($0)\n" }.joined()
    case .contained(let paragraph, let whole):
      return "    \(mark) \(paragraph) is a paragraph of \(whole)\(backwards)\n"
        + "       follows from the numbering\n"
    }
  }

  private func lines(of edge: Correspondence) -> [String] {
    let provision = edge.provision
    let sources = provision.citations.map(names.text).joined(separator: "; ")
    let read = names.horizon(of: provision).map { ", read up to \($0)" } ?? ""
    return [
      edge.rationale,
      provision.confidence.provenance + (sources.isEmpty ? "" : "; \(sources)\(read)")
        + (provision.period == .always ? "" : "; holds \(provision.period.words)"),
    ]
  }
}

extension Confidence {
  /// How an author came to state a relation.
  fileprivate var provenance: String {
    switch self {
    case .read: "stated from the texts"
    case .secondary: "stated from a summary"
    case .recalled: "stated from memory [VERIFY]"
    }
  }
}
