import ListStore
import PlainText
import Regulation
import Screening
import Workspace

/// One hit with all that somebody needs to rule on it.
struct HitText {
  let text: String

  init(hit: Hit, of subject: ScreenedSubject, in report: ScreeningReport) {
    let isHit = hit.score >= report.scope.threshold
    text = """

      \(isHit ? "HIT" : "possible") \(hit.score.inHundredths)  \(hit.label.shownOnOneLine)  \
      \(report.consequences.title(of: hit).shownOnOneLine)  [\(hit.review.word)]
      \(Self.block(ExplanationText(hit.explanation).lines))
      \(Self.block(Self.entry(hit)))
      \(Self.block(Self.source(hit)))
      \(Self.block(Self.law(hit, report.consequences)))
      \(Self.block(Self.decision(hit, subject)))
      """
  }

  private static func block(_ lines: [String]) -> String {
    lines.map { "  \($0.shownOnOneLine)\n" }.joined()
  }

  private static func entry(_ hit: Hit) -> [String] {
    let party = hit.entry.party
    let others = party.names.filter { $0 != hit.name }
    let births = party.births.map(\.words)
    let rows: [(String, [String])] = [
      ("listed as", ["\(hit.name.text) (\(hit.name.quality.words))"]),
      ("also", others.map { "\($0.text) (\($0.quality.words))" }),
      ("kind", [party.kind?.rawValue ?? "not stated"]), ("born", births),
      (
        "countries",
        party.countries.isEmpty ? [] : [party.countries.map(\.text).joined(separator: ", ")]
      ),
      ("identifiers", party.identifiers.map(\.words)), ("programmes", party.programmes),
      ("addresses", party.addresses),
      ("listed on", [party.listedOn?.description].compactMap { $0 }),
      ("remarks", [party.remarks].compactMap { $0 }),
    ]
    return rows.flatMap { label, values in
      values.enumerated().map { row($0.offset == 0 ? label : "", $0.element) }
    }
  }

  private static func source(_ hit: Hit) -> [String] {
    let edition = hit.edition
    return [
      row(
        "list",
        "\(hit.entry.party.register), published \(edition.published), imported \(edition.imported)"),
      row("edition", "\(edition.id), SHA-256 \(edition.hash)"),
      row("entry", "\(hit.entry.party.reference), SHA-256 \(hit.entry.content)"),
    ]
  }

  private static func law(_ hit: Hit, _ consequences: ListConsequences) -> [String] {
    let rules = consequences.rules(on: hit.list)
    let lines =
      rules.isEmpty
      ? ["no rule of the catalog turns on this list"]
      : rules.map { "\($0.id)  \($0.effect): \($0.title) (\($0.regime))" }
    return (lines + [consequences.note(on: hit.list).map { "note: \($0)" }].compactMap { $0 })
      .enumerated().map { row($0.offset == 0 ? "law" : "", $0.element) }
  }

  private static func decision(_ hit: Hit, _ subject: ScreenedSubject) -> [String] {
    let command =
      "comity screen decide confirmed|cleared \(subject.key) \(hit.label.asShellWord) "
      + "--reason … --by …"
    switch hit.review {
    case .open: return [row("decide", command)]
    case .reopened(let decision):
      return [
        row("before", "\(decision.words); the entry has changed since"), row("decide", command),
      ]
    case .confirmed(let decision), .cleared(let decision): return [row("decided", decision.words)]
    }
  }

  private static func row(_ label: String, _ value: String) -> String {
    label + String(repeating: " ", count: max(1, 13 - label.count)) + value
  }
}

extension String {
  /// The text as one word of a shell, whatever a publisher or whoever forged a list writes.
  fileprivate var asShellWord: String { "'" + escaped { $0 == "'" ? "'\\''" : nil } + "'" }
}

extension ReviewDecision {
  /// Who ruled what, when and why.
  var words: String { "\(verdict.rawValue) by \(person) on \(day): \(reason)" }
}

extension ListedName.Quality {
  /// What the publisher says of the name.
  fileprivate var words: String {
    switch self {
    case .primary: "primary name"
    case .strong: "alias"
    case .weak: "weak alias"
    case .former: "former name"
    }
  }
}
