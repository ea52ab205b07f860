import Regulation
import YAMLTree

/// What one file says of the entries of two lists.
struct CorrespondenceFile: Sendable {
  let from: ListID
  let to: ListID
  let edges: [Placed<Correspondence>]
  let reviewedNone: [ReviewedNone]
}

extension Form<CorrespondenceFile> {
  static var correspondences: Form {
    record(
      "correspondences", "How the entries of one list stand to those of another.",
      required("correspondences", .pair, "The two lists."),
      Part.provisionTerms,
      optional("edges", .list(of: Form<EdgeInFile>.edge.placed), default: [], "The relations."),
      optional(
        "reviewed-none", .list(of: Form<ControlCode>.code.placed), default: [],
        "Entries of the first list that were reviewed and have no counterpart.")
    ) { pair, terms, edges, none in (pair, terms, edges, none) }
    .checked { file, _, reading in
      let (pair, terms, edges, none) = file
      return CorrespondenceFile(
        from: pair.from, to: pair.to,
        edges: edges.compactMap { edge in
          edge.value.correspondence(between: pair, defaults: terms, &reading).map {
            Placed(value: $0, node: edge.node)
          }
        },
        reviewedNone: none.map { code in
          let entry = EntryID(list: pair.from, code: code.value)
          code.node.scalar.map { reading.refer(entry.description, as: [.entry], at: $0) }
          return ReviewedNone(entry: entry, target: pair.to)
        })
    }
  }
}

/// The two lists of a file.
struct ListPair: Sendable {
  let from: ListID
  let to: ListID
}

extension Form<ListPair> {
  fileprivate static var pair: Form {
    record(
      "list-pair", "Two lists, of which one is seen from the other.",
      required("from", .refers(to: ListID.self), "The list of the sources."),
      required("to", .refers(to: ListID.self), "The list of the targets.")
    ) { ListPair(from: $0, to: $1) }
  }
}

/// An edge as its file states it: the lists and what the file says for all are still to come.
struct EdgeInFile: Sendable {
  let from: Placed<EdgeEnd>
  let to: Placed<EdgeEnd>
  let relation: SetRelation
  let rationale: String
  let title: String?
  let terms: ProvisionTerms

  /// The edge between the two lists; nil where it names another list, once reported.
  func correspondence(
    between pair: ListPair, defaults: ProvisionTerms, _ reading: inout Reading
  ) -> Correspondence? {
    guard let source = entry(from, on: pair.from, &reading),
      let target = entry(to, on: pair.to, &reading)
    else { return nil }
    return Correspondence(
      from: source, to: target, relation: relation, rationale: rationale,
      provision: terms.provision(title: title ?? "\(source) – \(target)", defaults: defaults))
  }

  private func entry(
    _ end: Placed<EdgeEnd>, on list: ListID, _ reading: inout Reading
  ) -> EntryID? {
    guard let scalar = end.node.scalar else { return nil }
    if let stated = end.value.list, stated != list {
      reading.report(.otherList(scalar, stated: stated, expected: list))
      return nil
    }
    let entry = EntryID(list: list, code: end.value.code)
    reading.refer(entry.description, as: [.entry], at: scalar)
    return entry
  }
}

/// One end of an edge: a code, with its list where the author likes to repeat it.
struct EdgeEnd: Sendable {
  let list: ListID?
  let code: ControlCode

  init?(_ text: String) {
    if let entry = EntryID(text) {
      list = entry.list
      code = entry.code
    } else if let code = ControlCode(text) {
      list = nil
      self.code = code
    } else {
      return nil
    }
  }
}

extension Form<EdgeInFile> {
  fileprivate static var edge: Form {
    record(
      "edge", "How one entry stands to another.",
      required("from", Form<EdgeEnd>.edgeEnd.placed, "The code on the first list."),
      required("to", Form<EdgeEnd>.edgeEnd.placed, "The code on the second list."),
      required("relation", .word, "What the first controls, relative to the second."),
      required("rationale", .text, "Why the relation holds."),
      optional("title", .text, "Our own short words; left out, the two entries."),
      Part.datedProvisionTerms
    ) { from, to, relation, rationale, title, terms in
      EdgeInFile(
        from: from, to: to, relation: relation, rationale: rationale, title: title, terms: terms)
    }
  }
}

extension Form<EdgeEnd> {
  fileprivate static var edgeEnd: Form {
    parsed(TextShape("a control code", pattern: "^[A-Za-z0-9._/()-]+$")) { EdgeEnd($0) }
  }
}
