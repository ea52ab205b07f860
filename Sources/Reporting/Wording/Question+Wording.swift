package import Assessment
import Regulation

extension Question {
  /// The question in plain English.
  package func text(in names: Names) -> String {
    switch subject {
    case .fact(let path): FactPath(path).question
    case .confirm(_, let question): question
    case .classify(let item, let list):
      "Where does \(item) stand on \(names.title(of: list)): which entry, or none?"
    case .law(let rule, let day):
      "Has “\(names.title(of: rule))” effect on \(day)? The sources read do not settle it."
    }
  }

  /// Who can answer it.
  package var respondent: String {
    switch subject {
    case .fact: "project (a fact)"
    case .confirm: "counsel (legal confirmation)"
    case .classify: "classifier"
    case .law: "counsel (state of the law)"
    }
  }

  var consequence: String {
    assumed
      ? "The answer rests on an assumption, which a statement would replace."
      : "Without it an answer stays open, or a relief that may apply cannot be relied on."
  }
}
