package import Regulation

/// Why the store of lists could not be opened, read or changed.
///
/// The wording never holds SQL, what was bound to it, or SQLite's own messages.
package enum ListStoreError: Error, Sendable, Hashable {
  /// No file is at the path.
  case missing(path: String)
  case cannotOpen(path: String)
  /// A file that is no store of lists.
  case notAStore(path: String)
  /// A store of another version of the program.
  case otherVersion(path: String)
  /// A store whose contents cannot be read back.
  case damaged(path: String)
  /// A store that is not as it was written: somebody changed it by other ways than this program.
  case tampered(path: String, RecordFault)
  /// Nothing was changed.
  case cannotWrite(path: String)
  /// Neither the files nor the user say when the list was published.
  case undated
  /// The list would have been published after the day of its import.
  case publishedLater(CivilDate)
  /// The store holds a later edition of the list.
  case older(CivilDate, held: CivilDate)
  /// A list without a party: a broken download sooner than an empty list.
  case empty
}

extension ListStoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "there are no lists at '\(path)'; import them with 'comity lists import', or name another "
        + "place with --lists"
    case .cannotOpen(let path): "cannot open the lists at '\(path)'"
    case .notAStore(let path): "'\(path)' is not a store of lists"
    case .otherVersion(let path):
      "the lists at '\(path)' were stored by another version; keep the file for its record, and take "
        + "the lists in anew at another place with --lists"
    case .damaged(let path): "the lists at '\(path)' are damaged"
    case .tampered(let path, let fault):
      "the lists at '\(path)' are not as they were written: \(fault); nothing was changed. Restore "
        + "them from a copy; 'comity screen log' shows the record"
    case .cannotWrite(let path): "cannot write the lists at '\(path)'; nothing was changed"
    case .undated:
      "the files do not say when the list was published; say so with --published YYYY-MM-DD"
    case .publishedLater(let day):
      "the list says that it was published on \(day), which is later than today"
    case .older(let day, let held):
      "the list was published on \(day), and the store holds that of \(held); nothing was changed"
    case .empty: "the files hold no party that can be used; nothing was changed"
    }
  }
}
