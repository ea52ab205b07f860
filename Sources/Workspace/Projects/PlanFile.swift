import Reporting

/// One of the files that make up a compliance plan.
package struct PlanFile: Sendable {
  /// What a plan can be written as.
  package enum Format: Sendable, CaseIterable {
    case markdown
    case html
    case json

    /// The name of the file.
    package var fileName: String {
      switch self {
      case .markdown: "plan.md"
      case .html: "plan.html"
      case .json: "answer.json"
      }
    }
  }

  package let name: String
  package let text: String
}

extension AssessedProject {
  /// The plan in each of the formats; all are made before one is returned, so that nobody need
  /// write half a plan.
  ///
  /// The stylesheet lies beside the law, where a legal team may change it.
  package func planFiles(
    _ formats: [PlanFile.Format], styledBy location: LawLocation, in environment: Environment
  ) throws -> [PlanFile] {
    let plan = plan
    return try formats.map { format in
      let text =
        switch format {
        case .markdown: MarkdownWriter().write(plan)
        case .html:
          HTMLWriter(stylesheet: try location.stylesheet(in: environment)).write(plan)
        case .json: json
        }
      return PlanFile(name: format.fileName, text: text)
    }
  }
}

extension LawLocation {
  /// The style of pages, which lies beside the law.
  package func stylesheet(in environment: Environment) throws -> String {
    String(
      decoding: try environment.files.read(path(of: "reports/templates/plan.css")), as: UTF8.self)
  }
}
