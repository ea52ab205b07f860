import Regulation

/// Where the project's items stand to lists, looked up once for each day.
///
/// A reference, because every leg of one assessment shares what the others found.
final class Standings {
  struct Key: Hashable {
    let item: String
    let list: ListID
    let day: CivilDate
  }

  struct Standing {
    let classification: Classification
    /// The first later day on which it may change.
    let change: CivilDate?
  }

  private var known: [Key: Standing] = [:]

  /// The standing for the key, found by `find` where it is asked for the first time.
  func standing(_ key: Key, _ find: () -> Standing) -> Standing {
    if let standing = known[key] { return standing }
    let standing = find()
    known[key] = standing
    return standing
  }
}
