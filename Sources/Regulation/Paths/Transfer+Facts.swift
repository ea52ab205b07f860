extension Transfer: FactRecord {
  static let fields: [FactField<Transfer>] = own + EndUse.fields(in: \.endUse)

  private static let own: [FactField<Transfer>] = [
    FactField(needed: "item", \.item),
    FactField(needed: "from", \.from),
    FactField(needed: "to", \.to),
    FactField("mode", \.mode),
    FactField(list: "via", \.via),
    FactField("exporter", \.exporter),
    FactField("value", \.value),
    FactField("encrypted-end-to-end", \.encryptedEndToEnd),
    FactField("activity.kind", in: \.activity, \.kind, empty: Activity()),
    FactField("activity.level", in: \.activity, \.level, empty: Activity()),
    FactField("signatory", \.signatory),
    FactField("work-package", \.workPackage),
    FactField("contract-date", \.contractDate),
    FactField("end-user", \.endUser),
    FactField(list: "intermediaries", \.intermediaries),
    FactField("place-of-use", \.placeOfUse),
    FactField("quantity", \.quantity),
    FactField("return-by", \.returnBy),
    FactField("payment", \.payment),
    FactField("hosted", \.hosted),
  ]
}

extension WorkPackage: FactRecord {
  static let fields: [FactField<WorkPackage>] = own + EndUse.fields(in: \.endUse)

  private static let own: [FactField<WorkPackage>] = [
    FactField("title", \.title), FactField("funder", \.funder),
  ]
}

extension EndUse {
  /// The facts of an end use, in whatever record states one.
  static func fields<Record: Sendable>(
    in path: FieldPath<Record, EndUse?>
  ) -> [FactField<Record>] {
    [
      FactField("end-use", path),
      FactField("end-use.purpose", in: path, \.purpose, empty: EndUse()),
      FactField("end-use.wmd", in: path, \.wmd, empty: EndUse()),
      FactField("end-use.military", in: path, \.military, empty: EndUse()),
      FactField("end-use.knowledge", in: path, \.knowledge, empty: EndUse()),
    ]
  }
}
