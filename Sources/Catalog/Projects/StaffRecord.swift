import Regulation

extension Form<StaffMember> {
  static var staffMember: Form {
    record(
      "staff", "A person on the project, by pseudonym, with the attributes that laws count.",
      required("id", .declares(.staff), "A pseudonym is enough."),
      optional("name", .text, "The person's name, which only screening asks for."),
      optional("born", .date, "The day of birth, by which screening tells namesakes apart."),
      optional("employer", .refers(to: .organisation), "Who employs the person."),
      optional("site", .place(or: .site), "Where the person works."),
      optional("citizenships", .oneOrMany(.status), "Citizenships, with their dates."),
      optional("permanent-residence", .oneOrMany(.status), "Places of permanent residence."),
      optional("protected", .flag, "Whether the person is a refugee or asylee."),
      optional("resides", .residence, "Where the person lives."),
      optional(
        "works-from", .oneOrMany(.place), default: [],
        "Every other place of log-in or travel with the item."),
      optional("influence", .list(of: .influence), "Ties abroad; empty: none."),
      optional("access", .oneOrMany(.access), default: [], "Items that the person gets at."),
      period(),
      optional("flags", .partyFlags, "Lists that the person is on; left out, nobody looked."),
      Part.career
    ) {
      id, name, born, employer, site, citizenships, permanentResidence, protected, resides,
      worksFrom, influence, access, period, flags, career in
      StaffMember(
        id: id, name: name, born: born, employer: employer, site: site, citizenships: citizenships,
        permanentResidence: permanentResidence, protected: protected, resides: resides,
        worksFrom: worksFrom, influence: influence, access: access, period: period, flags: flags,
        employment: career.employment, clearances: career.clearances, visa: career.visa,
        former: career.former, travel: career.travel)
    }
  }
}

extension Form<StaffMember.Status> {
  fileprivate static var status: Form {
    short(
      Form<PlaceCode>.place.map { StaffMember.Status(place: $0) },
      or: record(
        "citizenship", "A citizenship or permanent residence, and the time it was held.",
        required("country", .place, "The country."), Catalog.period("since", "until")
      ) { StaffMember.Status(place: $0, period: $1) })
  }
}

extension Form<StaffMember.Residence> {
  fileprivate static var residence: Form {
    short(
      Form<PlaceCode>.place.map { StaffMember.Residence(country: $0) },
      or: record(
        "residence", "Where the person lives.",
        optional("country", .place, "The country."),
        optional("since", .date, "The day from which the person has lived there."),
        optional("limited", .flag, "Whether the right to stay ends.")
      ) { StaffMember.Residence(country: $0, since: $1, limited: $2) })
  }
}

extension Form<Influence> {
  fileprivate static var influence: Form {
    record(
      "influence", "A tie of a person to a party abroad.",
      optional("party", .label, "An organisation of the project, or the name of another party."),
      optional("kind", .word(of: .influenceKind), "What sort of tie it is."),
      optional("share-of-income", .percent, "In per cent of the person's income.")
    ) { Influence(party: $0, kind: $1, shareOfIncome: $2) }
  }
}

extension Form<StaffMember.Access> {
  fileprivate static var access: Form {
    short(
      Form<String>.refers(to: .item).map { StaffMember.Access(item: $0) },
      or: record(
        "access", "An item that the person gets at, in which way and when.",
        required("item", .refers(to: .item), "The item."),
        optional("mode", .word, "How the person gets at it."),
        optional("end-use", .endUse, "What the person's work on it is for."),
        optional(
          "work-package", .refers(to: .workPackage), "The part of the project that it belongs to."),
        period()
      ) { item, mode, endUse, workPackage, period in
        StaffMember.Access(
          item: item, mode: mode, endUse: endUse, workPackage: workPackage, period: period)
      })
  }
}
