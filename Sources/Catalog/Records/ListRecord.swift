import Regulation

extension Form<ControlList> {
  static var controlList: Form {
    record(
      "list", "A control list, and how far the catalog holds it.",
      required("list", .declares(ListID.self), "The name of the list."),
      Part.provision,
      optional(
        "complete", .flag, default: false,
        "Whether the catalog has every entry; if not, a code it lacks has unknown controls."),
      optional("basket", .text, "The list's word for items under the regime on no entry."),
      optional(
        "precludes", .oneOrMany(.refers(to: ListID.self)), default: [],
        "Lists on which an item stated on this one is not, nor the other way, unless the project says so."
      ),
      optional(
        "kinds", .oneOrMany(.word), default: [],
        "The kinds of item that the list is of, where no other is ever on it; left out, any.")
    ) {
      ControlList(id: $0, provision: $1, complete: $2, basket: $3, precludes: $4, kinds: $5)
    }
  }
}
