import Regulation
import YAMLTree

/// Who owns or controls an organisation, and whom it controls.
struct Holders: Sendable {
  let owners: [Owner]?
  let controls: [String]
  let rights: [Right]?
}

extension Part<Holders> {
  static var holders: Part {
    group(
      optional("owners", .list(of: .owner), "Who owns shares; empty: nobody."),
      optional(
        "controls", .oneOrMany(.label), default: [],
        "Parties that it controls otherwise than by shares."),
      optional(
        "rights", .list(of: .right), "Rights in it other than shares; empty: nobody has any.")
    ) { Holders(owners: $0, controls: $1, rights: $2) }
  }
}

extension Form<Right> {
  fileprivate static var right: Form {
    record(
      "right", "What a party may do in an organisation otherwise than by its shares.",
      required("party", .label, "An organisation of the project, or the name of another party."),
      optional("votes", .percent, "In per cent of the votes."),
      optional("board-majority", .flag, "Whether it may appoint most of the board."),
      optional("veto", .flag, "Whether it may stop decisions."),
      optional("agreement", .flag, "Whether an agreement lets it direct the organisation."),
      period()
    ) { party, votes, board, veto, agreement, period in
      Right(
        party: party, votes: votes, boardMajority: board, veto: veto, agreement: agreement,
        period: period)
    }
  }
}

extension Form<Owner> {
  fileprivate static var owner: Form {
    record(
      "owner", "A share in an organisation.",
      required("party", .label, "An organisation of the project, or the name of another party."),
      optional("share", .share, default: nil, "In per cent, or 'unknown'."),
      period()
    ) { Owner(party: $0, share: $1, period: $2) }
  }
}

extension Form<Rational?> {
  /// Per cent, or the word that says that nobody knows.
  fileprivate static var share: Form {
    let percent = Form<Rational>.percent
    return Form(shape: .either([percent.shape, .words(["unknown"])])) { node, reading in
      if node.text == "unknown" { return .some(nil) }
      return percent.read(node, &reading).map { .some($0) }
    }
  }
}
