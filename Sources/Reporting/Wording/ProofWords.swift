package import Assessment
import Crosswalk
import Regulation

/// Puts proofs into plain words, without the parts that did not matter.
///
/// Of a disjunction that holds only the branches that hold are told, of a conjunction that fails
/// only those that fail, and of an open condition only what is open.
package struct ProofWords: Sendable {
  let names: Names

  /// Words proofs with the titles of a catalog.
  package init(_ names: Names) { self.names = names }

  /// The proofs as indented plain text, one claim a line.
  package func text(_ proofs: [Proof]) -> String { lines(proofs).text() }

  func lines(_ proofs: [Proof]) -> [ProofLine] { proofs.flatMap(lines).distinct }

  private func lines(_ proof: Proof) -> [ProofLine] {
    switch proof.claim {
    case .all: lines(proof.mattering)
    case .any: alternatives(proof)
    case .not: negation(proof)
    case .rule(let rule):
      [line(proof, "\(names.prose(of: rule))\(sources(of: rule))")]
    case .reach(let regime): [line(proof, "\(names.title(of: regime)) reaches the act")]
    case .fact(let test, let readings):
      [line(proof, "\(test.statement(in: names))\(words(for: readings))")]
    case .confirmation(let confirmation):
      [line(proof, "\(proof.truth.answer): \(confirmation.question) (\(.code(confirmation.id)))")]
    case .control(let entry, let label):
      [line(proof, "control \(.code(label)) of \(.code(entry.description)) covers the item")]
    case .controlsUnknown(let item, let list):
      [line(proof, "the controls of \(item) on \(names.title(of: list)) are not known")]
    case .force(let rule, let day):
      [line(proof, "\(names.title(of: rule)) has effect on \(day.description)")]
    case .person(let test, let place):
      [line(proof, counting(test, place))]
    case .limb(let licence, let limb, let stated):
      [
        line(
          proof,
          "\(limb.word) of authorisation \(.code(licence)) \(stated.map { "(\($0)) " } ?? "")fit the act"
        )
      ]
    case .dutyKept(_, let duty): [line(proof, "\(duty.unhyphenated) is kept in time")]
    case .heldAuthorisation(let id, let rule):
      [line(proof, "authorisation \(.code(id)) (\(names.title(of: rule))) covers the act")]
    case .barred(let restriction): [line(proof, "barred by \(names.prose(of: restriction))")]
    }
  }

  private func line(_ proof: Proof, _ text: Prose) -> ProofLine {
    ProofLine(proof.truth, text, lines(proof.mattering))
  }

  private func alternatives(_ proof: Proof) -> [ProofLine] {
    let branches = proof.mattering
    guard branches.count > 1 else { return lines(branches) }
    let told = branches.flatMap { branch -> [ProofLine] in
      let lines = lines(branch)
      // Parts that belong together stay together among alternatives.
      guard case .all = branch.claim, lines.count > 1 else { return lines }
      return [ProofLine(branch.truth, "all of these together", lines)]
    }
    return [ProofLine(proof.truth, "one of these at least", told.distinct)]
  }

  private func negation(_ proof: Proof) -> [ProofLine] {
    let denied = lines(proof.parts)
    guard denied.count == 1, let only = denied.first else {
      return [ProofLine(proof.truth, "not all of these together", denied)]
    }
    return [ProofLine(proof.truth, "not: \(only.text)", only.parts)]
  }

  private func counting(_ test: RuleID, _ place: PlaceCode?) -> Prose {
    let attribute = names.personTest(test).map { ", which counts \($0.counts.words)" } ?? ""
    return """
      the release counts as an export to \(names.name(of: place)) under \(names.prose(of: test))\
      \(attribute)
      """
  }

  private func sources(of rule: RuleID) -> Prose {
    guard let provision = names.provision(of: rule), !provision.citations.isEmpty else { return "" }
    let mark: Prose = provision.confidence == .recalled ? " \(.verify)" : ""
    return
      ", \(provision.citations.map { Prose([names.inline($0)]) }.joined(separator: "; "))\(mark)"
  }

  private func words(for readings: [FactReading]) -> Prose {
    guard !readings.isEmpty else { return "" }
    return ": \(readings.map { $0.words(in: names) }.joined(separator: ", "))"
  }
}

extension Proof {
  /// The parts that made the claim come out as it did.
  var mattering: [Proof] {
    switch claim {
    case .not: parts
    case .any where truth == .false: parts
    default: parts.filter { $0.effect == truth }
    }
  }

  /// What the part does for the claim above it: a bar defeats it by holding.
  private var effect: Truth {
    if case .barred = claim { !truth } else { truth }
  }
}

extension FactReading {
  /// Where the fact stands and what it says.
  func words(in names: Names) -> Prose {
    guard let value else { return "\(.code(path)) is not stated" }
    let stated = Inline.code("\(path) = \(value.isEmpty ? "none" : value)")
    let mark =
      basis != .stated
      ? " (\(basis.rawValue))"
      : presumed.isEmpty
        ? "" : " (presumed from screening, not yet reviewed: \(presumed.joined(separator: ", ")))"
    guard !derivation.isEmpty else { return "\(stated)\(mark)" }
    return
      "\(stated)\(mark), derived by \(derivation.map { $0.words }.joined(separator: ", then "))"
  }
}

extension Correspondences.Step {
  /// The step from one entry to the next, with its reason.
  var words: Prose {
    let start = reversed ? correspondence.to : correspondence.from
    return """
      \(.code(start.description)) → \(.code(target.description)) \
      (\(reversed ? "read backwards: " : "")\(correspondence.relation.rawValue), \
      \(correspondence.rationale))
      """
  }
}

extension Truth {
  fileprivate var answer: String {
    switch self {
    case .true: "confirmed"
    case .false: "denied"
    case .unknown: "not answered"
    }
  }
}
