/// A control list: who keeps it and how far the catalog holds it.
package struct ControlList: Sendable, Hashable {
  package let id: ListID
  package internal(set) var provision: Provision
  /// Whether the catalog holds every entry.
  ///
  /// If not, a code it lacks is listed all the same, with unknown controls.
  package let complete: Bool
  /// The word, where the list has one, for items on no entry of it but under its regime.
  package let basket: String?
  /// Lists on which an item that the project states on this one is not, unless the project says
  /// so: the order of review that the law prescribes.
  package let precludes: [ListID]
  /// The kinds of item that the list is of, so that no other is ever on it; empty where any may be.
  package let kinds: [ItemKind]

  package init(
    id: ListID, provision: Provision, complete: Bool, basket: String?, precludes: [ListID] = [],
    kinds: [ItemKind] = []
  ) {
    self.id = id
    self.provision = provision
    self.complete = complete
    self.basket = basket
    self.precludes = precludes
    self.kinds = kinds
  }
}

/// An entry or paragraph of a control list.
package struct Entry: Sendable, Hashable {
  package let id: EntryID
  package internal(set) var provision: Provision
  package let kind: ItemKind?
  /// Controls of the entry with the paragraphs they cover, one for each reason.
  package let controls: [Control]
  package let eligibilities: [Eligibility]
  package let parameters: [Parameter]
  /// The multilateral items that the entry gives effect to, such as `wassenaar/6.A.5`.
  package let implements: [String]
  /// CAS registry numbers of the substances it names.
  package let cas: [String]

  package init(
    id: EntryID, provision: Provision, kind: ItemKind?, controls: [Control] = [],
    eligibilities: [Eligibility] = [], parameters: [Parameter] = [], implements: [String] = [],
    cas: [String] = []
  ) {
    self.id = id
    self.provision = provision
    self.kind = kind
    self.controls = controls
    self.eligibilities = eligibilities
    self.parameters = parameters
    self.implements = implements
    self.cas = cas
  }
}
