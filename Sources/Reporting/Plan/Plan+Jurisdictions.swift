import Assessment
import Regulation

extension Plan {
  /// The jurisdictions whose regimes reach the project or in whose territory it acts, with those
  /// that they belong to, in the order of the catalog.
  var jurisdictionsInvolved: [Jurisdiction] {
    var involved = Set(regimes.compactMap(jurisdiction))
    let places = placesOfAction
    for jurisdiction in book.catalog.jurisdictions {
      let isTouched = jurisdiction.territory.contains { term in
        if case .place(let place) = term { places.contains(place) } else { false }
      }
      if isTouched { involved.insert(jurisdiction.id) }
    }
    var open = involved.sorted()
    while let next = open.popLast() {
      for parent in names.jurisdiction(next)?.memberOf ?? [] where involved.insert(parent).inserted
      {
        open.append(parent)
      }
    }
    return book.catalog.jurisdictions.filter { involved.contains($0.id) }
  }

  /// Where something of the project is or goes, territories with their countries.
  private var placesOfAction: Set<PlaceCode> {
    let stated =
      assessment.exposures.flatMap { [$0.from, $0.to] } + project.organisations.map(\.country)
      + project.sites.map(\.country)
    let places = stated.compactMap { $0 }
    return Set(places + places.compactMap(\.parent))
  }
}
