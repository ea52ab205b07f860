import Regulation
import YAMLTree

extension Form<Item> {
  static var item: Form {
    record(
      "item", "A thing, software, technology or service that the project moves or discloses.",
      required("id", .declares(.item), "The name by which the project refers to it."),
      optional("title", .text, "What it is called."),
      optional("kind", .word, "What sort of thing it is."),
      optional(
        "classifications", .classifications, default: Classifications(),
        "What it is on each list: a code, 'none', or the list's word for the rest; and its heading "
          + "under a tariff nomenclature."),
      optional(
        "technology-for", .oneOrMany(.entry), "Entries that the technology or software is for."),
      optional("origin", .place, "Where it comes from."),
      optional("content", .content, "Controlled content by origin, in per cent of the value."),
      optional(
        "produced-with", .oneOrMany(.entry), "Entries that it is a direct product of."),
      optional("status", .word, "Whether it is published; left out, it is assumed proprietary."),
      optional(
        "held-at", .oneOrMany(.place(or: .site, .organisation)), "Where it is kept."),
      Part.itemDescription
    ) {
      id, title, kind, classifications, technology, origin, content, produced, status, held,
      description in
      Item(
        id: id, title: title, kind: kind, classifications: classifications.lists,
        technologyFor: technology, origin: origin, content: content, producedWith: produced,
        status: status, heldAt: held, nature: description.nature, research: description.research,
        data: description.data, parameters: description.parameters, tariff: classifications.tariff)
    }
  }
}

/// A share of content and what it is, where its class matters.
private struct ContentShare: Sendable {
  let share: Rational
  let includes: [EntryID]?
}

extension Form<[Item.Content]> {
  fileprivate static var content: Form {
    Form<[(key: PlaceCode, value: ContentShare)]>.map(.place, to: .contentShare).map { shares in
      shares.map {
        Item.Content(place: $0.key, share: $0.value.share, includes: $0.value.includes)
      }
    }
  }
}

extension Form<ContentShare> {
  fileprivate static var contentShare: Form {
    short(
      Form<Rational>.percent.map { ContentShare(share: $0, includes: nil) },
      or: record(
        "content", "A share of controlled content, and what it is.",
        required("share", .percent, "In per cent of the item's value."),
        optional("includes", .oneOrMany(.entry), "Entries among the content.")
      ) { ContentShare(share: $0, includes: $1) })
  }
}
