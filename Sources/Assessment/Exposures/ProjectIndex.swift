import Regulation

/// A project with its parts by id.
struct ProjectIndex: Sendable {
  let project: Project
  let organisations: [String: Organisation]
  let sites: [String: Site]
  let items: [String: Item]
  let staff: [String: StaffMember]
  let transfers: [String: Transfer]

  init(_ project: Project) {
    self.project = project
    organisations = Self.index(project.organisations, by: \.id)
    sites = Self.index(project.sites, by: \.id)
    items = Self.index(project.items, by: \.id)
    staff = Self.index(project.staff, by: \.id)
    transfers = Self.index(project.transfers, by: \.id)
  }

  private static func index<Value>(_ values: [Value], by id: (Value) -> String) -> [String: Value] {
    Dictionary(values.map { (id($0), $0) }) { first, _ in first }
  }

  /// An end of a transfer, or a place of work.
  struct Endpoint {
    var place: PlaceCode?
    var organisation: String?
    var person: String?
    /// Where an unnamed party there is established: a bare place stands for somebody of it.
    var establishment: PlaceCode?
  }

  /// What a reference to a site, an organisation, a person or a place stands for.
  func endpoint(_ reference: String) -> Endpoint {
    if let site = sites[reference] {
      return Endpoint(place: site.country, organisation: site.organisation)
    }
    if let organisation = organisations[reference] {
      return Endpoint(place: organisation.country, organisation: reference)
    }
    if let person = staff[reference] {
      var end = person.site.map(endpoint) ?? Endpoint()
      end.person = reference
      return end
    }
    let place = PlaceCode(reference)
    return Endpoint(place: place, establishment: place)
  }
}
