extension Project {
  /// What the project states at the path; nil where it is silent, or the path leads nowhere.
  package func value(at path: FactPath) -> FactValue? {
    guard let subject = path.subject else {
      return Self.fields.first { $0.name == path.field }.flatMap { $0.value(self) }
        ?? answer(at: path.field).map { FactValue($0) }
    }
    return switch subject.collection {
    case .items: Self.value(items, subject.id, path.field)
    case .staff: Self.value(staff, subject.id, path.field)
    case .transfers: Self.value(transfers, subject.id, path.field)
    case .organisations: Self.value(organisations, subject.id, path.field)
    case .sites: Self.value(sites, subject.id, path.field)
    case .authorisations: Self.value(authorisations, subject.id, path.field)
    case .workPackages: Self.value(workPackages, subject.id, path.field)
    }
  }

  /// The project with the fact stated, or taken away where no value is given; nil where the path
  /// leads nowhere or the field holds something else.
  package func setting(_ path: FactPath, to value: FactValue?) -> Project? {
    var copy = self
    return copy.set(path, to: value) ? copy : nil
  }

  /// Every fact that the project states and that can be taken away, in the order of its records.
  package var statedFacts: [FactPath] {
    let own = Self.fields.filter { $0.value(self) != nil }.map { FactPath($0.name) }
    let answered = Set(answers.scoped.map(\.question)).sorted().map { FactPath("answers.\($0)") }
    let candidates =
      Self.facts(items, .items) + Self.facts(staff, .staff) + Self.facts(transfers, .transfers)
      + Self.facts(organisations, .organisations) + Self.facts(sites, .sites)
      + Self.facts(authorisations, .authorisations) + Self.facts(workPackages, .workPackages)
      + own + answered
    return candidates.filter { setting($0, to: nil) != nil }
  }

  private mutating func set(_ path: FactPath, to value: FactValue?) -> Bool {
    guard let subject = path.subject else {
      if let field = Self.fields.first(where: { $0.name == path.field }) {
        return field.set(&self, value)
      }
      return setAnswer(at: path.field, to: value)
    }
    return switch subject.collection {
    case .items: Self.set(&items, subject.id, path.field, value)
    case .staff: Self.set(&staff, subject.id, path.field, value)
    case .transfers: Self.set(&transfers, subject.id, path.field, value)
    case .organisations: Self.set(&organisations, subject.id, path.field, value)
    case .sites: Self.set(&sites, subject.id, path.field, value)
    case .authorisations: Self.set(&authorisations, subject.id, path.field, value)
    case .workPackages: Self.set(&workPackages, subject.id, path.field, value)
    }
  }

  private static func value<Record: FactRecord>(
    _ records: [Record], _ id: String, _ field: String
  ) -> FactValue? {
    guard let record = records.first(where: { $0.id == id }) else { return nil }
    return Record.field(field)?.value(record)
  }

  private static func set<Record: FactRecord>(
    _ records: inout [Record], _ id: String, _ field: String, _ value: FactValue?
  ) -> Bool {
    guard let index = records.firstIndex(where: { $0.id == id }),
      let field = Record.field(field)
    else { return false }
    return field.set(&records[index], value)
  }

  private static func facts<Record: FactRecord>(
    _ records: [Record], _ collection: FactPath.Collection
  ) -> [FactPath] {
    records.flatMap { record in
      (Record.fields.map(\.name) + record.keys)
        .filter { Record.field($0)?.value(record) != nil }
        .map { FactPath(collection, record.id, $0) }
    }
  }
}

extension Project {
  /// Facts of the whole project.
  private static let fields: [FactField<Project>] = [
    FactField("safeguards", \.safeguards),
    FactField("answers.*", \.answers.wildcard),
  ]

  private static func question(in key: String) -> String? {
    key.hasPrefix("answers.") ? String(key.dropFirst("answers.".count)) : nil
  }

  /// What the project answers to a question for every act.
  private func answer(at key: String) -> Bool? {
    guard let question = Self.question(in: key) else { return nil }
    return answers.scoped.first { $0.question == question && $0.isUnscoped }?.value
  }

  /// Takes every answer to the question away and gives the new one for all acts.
  private mutating func setAnswer(at key: String, to value: FactValue?) -> Bool {
    guard let question = Self.question(in: key) else { return false }
    let new = value?.as(Bool.self)
    if value != nil, new == nil { return false }
    answers.scoped.removeAll { $0.question == question }
    if let new { answers.scoped.append(Answers.Scoped(question: question, value: new)) }
    return true
  }
}
