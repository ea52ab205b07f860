import Regulation

/// An entry as its file states it: what the file says for all of them is still to come.
typealias EntryInFile = @Sendable (ListID, ProvisionTerms) -> Entry

extension Form<[Placed<Entry>]> {
  static var entries: Form {
    record(
      "entries", "Entries of one control list.",
      required("entries-of", .speaks(of: ListID.self), "The list."),
      Part.provisionTerms,
      required("entries", .list(of: Form<EntryInFile>.entry.placed), "The entries.")
    ) { list, terms, entries in
      entries.map { Placed(value: $0.value(list, terms), node: $0.node) }
    }
  }
}

extension Form<EntryInFile> {
  fileprivate static var entry: Form {
    record(
      "entry", "An entry or paragraph of a control list.",
      required("code", .codeDeclaration, "The code as the list writes it."),
      required("title", .text, "Our own short words."),
      Part.provisionTerms,
      optional("kind", .word, "What sort of thing the entry controls."),
      optional(
        "controls", .list(of: .control), default: [], "Why it is controlled, one for each reason."),
      optional(
        "eligible", .list(of: .eligibility), default: [],
        "Whether list-based authorisations are open to it."),
      optional("parameters", .list(of: .parameter), default: [], "Thresholds that the law states."),
      optional(
        "implements", .oneOrMany(.text), default: [],
        "The multilateral items that it gives effect to."),
      optional("cas", .oneOrMany(.text), default: [], "Registry numbers of substances it names.")
    ) { code, title, terms, kind, controls, eligible, parameters, implements, cas in
      { list, defaults in
        Entry(
          id: EntryID(list: list, code: code),
          provision: terms.provision(title: title, defaults: defaults), kind: kind,
          controls: controls, eligibilities: eligible, parameters: parameters,
          implements: implements, cas: cas)
      }
    }
  }
}

extension Form<Parameter> {
  fileprivate static var parameter: Form {
    record(
      "parameter", "A threshold that the law states for an entry.",
      required("quantity", .text, "What is measured."), Part.comparison,
      required("unit", .text, "The unit of the bound.")
    ) { Parameter(quantity: $0, comparison: $1, unit: $2) }
  }
}
