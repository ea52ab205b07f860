import Regulation

/// A project with its parts by id.
struct ProjectIndex: Sendable {
  let project: Project
  let organisations: [String: Organisation]
  let sites: [String: Site]
  let items: [String: Item]
  let staff: [String: StaffMember]
  let transfers: [String: Transfer]
  let workPackages: [String: WorkPackage]
  /// The parties that control an organisation otherwise than by shares.
  let controllers: [String: [Organisation]]

  init(_ project: Project) {
    self.project = project
    organisations = Self.index(project.organisations, by: \.id)
    sites = Self.index(project.sites, by: \.id)
    items = Self.index(project.items, by: \.id)
    staff = Self.index(project.staff, by: \.id)
    transfers = Self.index(project.transfers, by: \.id)
    workPackages = Self.index(project.workPackages, by: \.id)
    var controllers: [String: [Organisation]] = [:]
    for controller in project.organisations {
      for controlled in controller.controls {
        controllers[controlled, default: []].append(controller)
      }
    }
    self.controllers = controllers
  }

  private static func index<Value>(_ values: [Value], by id: (Value) -> String) -> [String: Value] {
    Dictionary(values.map { (id($0), $0) }) { first, _ in first }
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

  /// The party that a reference to an organisation, a name or nothing stands for.
  func party(_ reference: String?, at path: String) -> Party? {
    guard let reference else { return nil }
    if let organisation = organisations[reference] {
      return Party(path: path, organisation: reference, place: organisation.country)
    }
    if let place = PlaceCode(reference) { return Party(path: path, place: place) }
    return Party(path: path, name: reference)
  }
}
