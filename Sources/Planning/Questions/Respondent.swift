package import Assessment
import Regulation

/// Who can answer a question.
package enum Respondent: Sendable, Hashable {
  /// The organisation, of which the question is.
  case partner(String)
  /// The member of staff, of whom the question is.
  case member(String)
  /// Whoever employs the person.
  case personnelOffice
  /// Whoever knows the item.
  case engineer
  /// Whoever plans the work.
  case projectOffice
  /// Whoever screens parties.
  case screening
  case counsel

  /// The one who knows the fact, confirms or classifies.
  package init(to question: Question) {
    self =
      switch question.subject {
      case .classify: .engineer
      case .confirm, .law: .counsel
      case .fact(let path): Self(knowing: FactPath(path))
      }
  }

  private init(knowing path: FactPath) {
    let id = path.subject?.id ?? ""
    self =
      switch path.subject?.collection {
      case .items: .engineer
      case .organisations: path.field.contains("flags") ? .screening : .partner(id)
      case .staff:
        switch path.field.prefix(while: { $0.isLetter || $0 == "-" }) {
        case "flags": .screening
        case "employer", "employment", "site", "visa", "clearances", "clearance", "access":
          .personnelOffice
        default: .member(id)
        }
      case .authorisations: .counsel
      case .sites, .transfers, .workPackages, nil: .projectOffice
      }
  }
}
