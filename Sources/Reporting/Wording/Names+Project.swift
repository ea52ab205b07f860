import Regulation

extension Names {
  /// The item's title, or its id.
  func item(_ id: String) -> String { project?.items.first { $0.id == id }?.name ?? id }

  /// The name of an organisation, of an owner whom the project only names, or the id.
  func party(_ id: String) -> String {
    project?.organisations.first { $0.id == id }?.displayName ?? id
  }

  /// The licence held with its number, or its id.
  func licence(_ id: String) -> String {
    project?.authorisations.first { $0.id == id }?.reference ?? id
  }

  /// The transfer with its item and way: "t1 (Laser, Germany to Japan)".
  func transfer(_ id: String) -> String {
    guard let transfer = project?.transfers.first(where: { $0.id == id }) else { return id }
    return "\(id) (\(item(transfer.item)), \(end(transfer.from)) to \(end(transfer.to)))"
  }

  /// The site with its organisation and place: "lab-s (Shanghai Joint Lab, China)".
  func site(_ id: String) -> String {
    guard let site = project?.sites.first(where: { $0.id == id }) else { return id }
    let known = [site.organisation.map { party($0) }, site.country.map { name(of: $0) }]
    return "\(id) (\(known.compactMap(\.self).joined(separator: ", ")))"
  }

  /// An end of a transfer: the place of a site, the name of an organisation, or a person.
  private func end(_ id: String) -> String {
    if let site = project?.sites.first(where: { $0.id == id }) {
      return site.organisation.map { party($0) } ?? site.country.map { name(of: $0) } ?? id
    }
    if let place = PlaceCode(id) { return name(of: place) }
    return party(id)
  }

  /// The list's title with whose law it is.
  func fullTitle(of list: ListID) -> String {
    let title = title(of: list)
    guard let home = list.text.split(separator: ".").first.flatMap({ JurisdictionID(String($0)) }),
      let name = jurisdiction(home)?.name, !title.contains(name)
    else { return title }
    return "\(title) (\(name))"
  }
}
