import Crosswalk
import Diagnostics
import Regulation
import Reporting

/// Finds correspondences that cannot hold: together, or against the numbers of their entries.
struct CrosswalkChecks {
  static let rules = [
    DiagnosticRule(
      code: "XWK-0101", title: "Correspondences contradict one another",
      checks: "What follows from all correspondences in force today and from the place of "
        + "paragraphs in their entries leaves every pair of entries some relation.",
      why: "A classification derived through such a chain would be a guess.",
      example: "A narrower than B, B narrower than C, and C narrower than A.",
      fix: "The places named are a smallest set: mending any one of them ends the contradiction."),
    DiagnosticRule(
      code: "XWK-0102", title: "A correspondence contradicts the thresholds of its entries",
      checks: "The relation of two entries agrees with the parameters that both state.",
      why: "One of the three is wrong, and an answer may rest on any of them.",
      example: "Two entries called equal, one from 25 GHz and the other from 30 GHz.",
      fix: "Correct the relation, or the parameter that misstates the law."),
  ]

  private let catalog: LawCatalog
  private let thresholds: Thresholds
  private let sources: SourceStore

  init(catalog: LawCatalog, sources: SourceStore) {
    self.catalog = catalog
    thresholds = Thresholds(catalog.entries)
    self.sources = sources
  }

  /// What cannot hold on the day, each at the line that states it.
  ///
  /// A catalog with other errors lacks records, and what contradicts without them is wrong with
  /// them too, so these are told in the same run.
  func diagnostics(on day: CivilDate) -> [Diagnostic] {
    Closure(catalog, on: day).inconsistencies().filter(\.hasDistinctEdges).compactMap(diagnostic)
      + thresholds.contradictions(
        in: catalog.correspondences.filter { $0.provision.inForce(on: day) == .true }
      ).compactMap(diagnostic)
  }

  private func diagnostic(_ inconsistency: Inconsistency) -> Diagnostic? {
    let places = inconsistency.edges.compactMap { edge in
      span(of: edge.recordID).map { Label(span: $0, text: words(edge)) }
    }
    guard let first = places.first else { return nil }
    return Diagnostic(
      code: "XWK-0101", severity: .error, summary: "these correspondences cannot all hold",
      explanation: first.text, span: first.span, labels: Array(places.dropFirst()))
  }

  private func diagnostic(_ contradiction: Contradiction) -> Diagnostic? {
    guard let span = span(of: contradiction.record) else { return nil }
    let edge = contradiction.correspondence
    return Diagnostic(
      code: "XWK-0102", severity: .error,
      summary:
        "'\(edge.relation.rawValue)' contradicts the \(contradiction.quantity) of the entries",
      explanation: words(edge), span: span,
      notes: [
        "\(edge.from) has \(words(contradiction.source))",
        "\(edge.to) has \(words(contradiction.target))",
      ],
      fixes: turned(edge).map { [.advice("the numbers agree with '\($0.rawValue)'")] } ?? [])
  }

  /// The relation that the numbers allow where the edge was written the wrong way round.
  private func turned(_ edge: Correspondence) -> SetRelation? {
    let turned: SetRelation
    switch edge.relation {
    case .narrower: turned = .broader
    case .broader: turned = .narrower
    case .equal, .overlaps, .disjoint, .unknown: return nil
    }
    let other = Correspondence(
      from: edge.from, to: edge.to, relation: turned, rationale: edge.rationale,
      provision: edge.provision)
    return thresholds.contradictions(in: [other]).isEmpty ? turned : nil
  }

  private func span(of record: RecordID) -> Span? {
    guard let origin = catalog.origins[record], let bytes = sources.bytes(at: origin.path) else {
      return nil
    }
    let text = SourceText(path: origin.path, bytes: bytes)
    return Span(path: origin.path, range: text.contentRange(ofLine: origin.line))
  }

  private func words(_ edge: Correspondence) -> String {
    "\(edge.from) \(edge.relation.verb) \(edge.to)"
  }

  private func words(_ parameters: [Parameter]) -> String {
    parameters.map { parameter in
      let comparison = parameter.comparison
      return "\(comparison.operator.rawValue) \(comparison.bound) \(parameter.unit)"
    }.joined(separator: ", ")
  }
}

extension Inconsistency {
  /// Whether each edge joins two entries of its own; any other has a diagnostic of its own.
  fileprivate var hasDistinctEdges: Bool {
    edges.allSatisfy { $0.from != $0.to }
      && Set(edges.map { [$0.from, $0.to] }).count == edges.count
  }
}
