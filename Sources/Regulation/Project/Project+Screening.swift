extension Project {
  /// The project with what screening found: hits that are confirmed or not yet ruled on are flags
  /// of their parties, besides those that the project states.
  ///
  /// A party that was screened without a hit is known to be on no list.
  package func screened(_ screening: ProjectScreening) -> Project {
    let parties = Dictionary(screening.parties.map { ($0.place, $0) }) { first, _ in first }
    func flags(_ stated: [PartyFlag]?, at place: String) -> [PartyFlag]? {
      guard let party = parties[place], party.name != nil else { return stated }
      let own = stated ?? []
      // What the project states itself needs no presumption.
      return own + party.flags.filter { found in !own.contains { $0.flag == found.flag } }
    }
    var project = self
    project.screening = screening
    project.organisations = organisations.map { organisation in
      var organisation = organisation
      organisation.flags = flags(organisation.flags, at: organisation.place)
      organisation.owners = organisation.owners?.map { owner in
        var owner = owner
        owner.flags = flags(owner.flags, at: owner.place(in: organisation)) ?? []
        return owner
      }
      return organisation
    }
    project.staff = staff.map { person in
      var person = person
      person.flags = flags(person.flags, at: person.place)
      return person
    }
    return project
  }
}

extension Organisation {
  /// Where the project speaks of it.
  package var place: String { "organisations[\(id)]" }
}

extension Owner {
  /// Where the project speaks of an owner that it lists no organisation for.
  package func place(in organisation: Organisation) -> String {
    "\(organisation.place).owners[\(party)]"
  }
}

extension StaffMember {
  /// Where the project speaks of the person.
  package var place: String { "staff[\(id)]" }
}
