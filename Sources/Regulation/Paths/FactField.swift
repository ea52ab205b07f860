/// The way to a field of a record.
typealias FieldPath<Record, Value> = any WritableKeyPath<Record, Value> & Sendable

/// One key of a record of the project: what it holds, and how it is stated or taken away.
struct FactField<Record: Sendable>: Sendable {
  let name: String
  /// What the record states; nil where it is silent.
  let value: @Sendable (Record) -> FactValue?
  /// States the value, or takes the fact away where there is none; false where the field does not
  /// take it.
  let set: @Sendable (inout Record, FactValue?) -> Bool

  init(
    _ name: String, value: @escaping @Sendable (Record) -> FactValue?,
    set: @escaping @Sendable (inout Record, FactValue?) -> Bool
  ) {
    self.name = name
    self.value = value
    self.set = set
  }

  /// A fact that may be left out.
  init<Value: Sendable & Hashable>(
    _ name: String, _ path: FieldPath<Record, Value?>
  ) {
    self.init(name) {
      $0[keyPath: path].map { FactValue($0) }
    } set: { record, value in
      guard let value else {
        record[keyPath: path] = nil
        return true
      }
      guard let new = value.as(Value.self) else { return false }
      record[keyPath: path] = new
      return true
    }
  }

  /// A fact inside another that may be left out as a whole, and then is empty.
  init<Outer: Sendable, Value: Sendable & Hashable>(
    _ name: String, in outer: FieldPath<Record, Outer?>,
    _ inner: FieldPath<Outer, Value?>, empty: Outer
  ) {
    self.init(name) {
      $0[keyPath: outer]?[keyPath: inner].map { FactValue($0) }
    } set: { record, value in
      guard let value else {
        record[keyPath: outer]?[keyPath: inner] = nil
        return true
      }
      guard let new = value.as(Value.self) else { return false }
      var whole = record[keyPath: outer] ?? empty
      whole[keyPath: inner] = new
      record[keyPath: outer] = whole
      return true
    }
  }

  /// A list that is empty where the project is silent.
  init<Element: Sendable & Hashable>(
    list name: String, _ path: FieldPath<Record, [Element]>
  ) {
    self.init(name) {
      $0[keyPath: path].isEmpty ? nil : FactValue($0[keyPath: path])
    } set: { record, value in
      guard let value else {
        record[keyPath: path] = []
        return true
      }
      guard let new = value.as([Element].self) else { return false }
      record[keyPath: path] = new
      return true
    }
  }

  /// A fact without which there is no record, so that it may change but not go.
  init<Value: Sendable & Hashable>(
    needed name: String, _ path: FieldPath<Record, Value>
  ) {
    self.init(name) {
      FactValue($0[keyPath: path])
    } set: { record, value in
      guard let new = value?.as(Value.self) else { return false }
      record[keyPath: path] = new
      return true
    }
  }
}

/// A record of the project whose facts have paths.
protocol FactRecord: Sendable {
  /// The name by which the project refers to it.
  var id: String { get }
  /// Its keys that are always the same.
  static var fields: [FactField<Self>] { get }
  /// A key that contains a name of the law or the project, such as a list.
  static func field(keyed name: String) -> FactField<Self>?
  /// The keys of that sort that it states.
  var keys: [String] { get }
}

extension FactRecord {
  static func field(keyed name: String) -> FactField<Self>? { nil }
  var keys: [String] { [] }

  static func field(_ name: String) -> FactField<Self>? {
    fields.first { $0.name == name } ?? field(keyed: name)
  }
}
