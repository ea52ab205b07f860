extension Organisation: FactRecord {
  static let fields: [FactField<Organisation>] = [
    FactField("name", \.name),
    FactField("country", \.country),
    FactField("kind", \.kind),
    FactField("headquarters", \.headquarters),
    FactField("ultimate-parent", \.ultimateParent),
    FactField("owners", \.owners),
    FactField(list: "controls", \.controls),
    FactField("flags", \.flags),
    FactField("rights", \.rights),
    FactField(list: "aliases", \.aliases),
    FactField("address", \.address),
    FactField("facilities", \.facilities),
  ]
}

extension Site: FactRecord {
  static let fields: [FactField<Site>] = [
    FactField("organisation", \.organisation),
    FactField("country", \.country),
  ]
}

extension HeldAuthorisation: FactRecord {
  static let fields: [FactField<HeldAuthorisation>] = [
    FactField(needed: "of", \.of),
    FactField("number", \.number),
    FactField("holder", \.holder),
    FactField("signatories", \.signatories),
    FactField("sublicensees", \.sublicensees),
    FactField("items", \.items),
    FactField("entries", \.entries),
    FactField("destinations", \.destinations),
    FactField("parties", \.parties),
    FactField("nationalities", \.nationalities),
    FactField("limits", \.limits),
    FactField("limits.value", in: \.limits, \.value, empty: Limits()),
    FactField("limits.quantity", in: \.limits, \.quantity, empty: Limits()),
    FactField("used.value", in: \.used, \.value, empty: Limits()),
    FactField("used.quantity", in: \.used, \.quantity, empty: Limits()),
    FactField(list: "provisos", \.provisos),
    FactField("until") {
      $0.period.until.map { FactValue($0) }
    } set: { licence, value in
      let day = value?.as(CivilDate.self)
      if value != nil, day == nil { return false }
      licence.period = Period(from: licence.period.from, until: day)
      return true
    },
  ]
}
