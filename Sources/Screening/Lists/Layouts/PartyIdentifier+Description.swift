extension PartyIdentifier.Kind {
  /// The kind of number that a publisher's words describe; `other` where they tell none of ours.
  init(describedAs words: String) {
    let words = words.lowercased()
    func says(_ parts: String...) -> Bool { parts.contains(where: words.contains) }
    self =
      if says("passport", "passeport", "pasaporte") {
        .passport
      } else if says("imo number", "imo no", "(imo)") || words == "imo" {
        .shipNumber
      } else if says("legal entity", "lei code") || words == "lei" {
        .legalEntityIdentifier
      } else if says("swift", "bic") {
        .bankCode
      } else if says(
        "tax", "fiscal", "v.a.t", "vat n", "vat id", "nit #", "inn", "r.f.c", "rfc", "ruc #")
      {
        .taxNumber
      } else if says("regist", "company n", "business n", "ogrn", "commercial", "credit code") {
        .registration
      } else if says(
        "national", "identity", "identification", "social security", "tazkira", "cedula", "citizen",
        "personal id", "id card", "d.n.i", "curp", "c.u.r.p", "ssn")
      {
        .nationalNumber
      } else {
        .other
      }
  }
}
