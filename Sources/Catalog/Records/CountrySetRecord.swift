import Regulation

extension Form<CountrySet> {
  static var countrySet: Form {
    record(
      "set", "A named set of places whose membership has dates.",
      required("id", .declares(SetID.self), "Its jurisdiction or regime, a slash and a name."),
      Part.provision,
      optional("members", .list(of: .member), default: [], "Places in the set."),
      optional(
        "includes", .oneOrMany(.refers(to: SetID.self)), default: [],
        "Sets whose members belong too."),
      optional(
        "excludes", .oneOrMany(.place), default: [],
        "Places outside although their country or an included set would bring them in.")
    ) { id, provision, members, includes, excludes in
      CountrySet(
        id: id, provision: provision, members: members, includes: includes, excludes: excludes)
    }
  }
}

extension Form<CountrySet.Member> {
  fileprivate static var member: Form {
    short(
      Form<PlaceCode>.place.map { CountrySet.Member(place: $0, period: .always) },
      or: record(
        "member", "A place that belongs to the set for a time.",
        required("place", .place, "The place."), period()
      ) { CountrySet.Member(place: $0, period: $1) })
  }
}
