/// Why a party list could not be read: nothing of it is to be used.
package enum ListFailure: Error, Hashable, CustomStringConvertible {
  case noFiles
  case unreadable(file: String)
  case unknownFormat(file: String)
  case differentFormats([PartyListFormat])
  /// Files of the format were given, but not the one that holds the parties.
  case partMissing(PartyListFormat, part: String)
  /// Only one file of the format can be read at a time.
  case tooManyFiles(PartyListFormat)
  /// The file ends early or is not written as its format demands.
  case malformed(file: String, line: Int?, reason: String)

  package var description: String {
    switch self {
    case .noFiles: "no file was given"
    case .unreadable(let file): "'\(file)' cannot be read"
    case .unknownFormat(let file):
      "'\(file)' has none of the known formats; these are: \(Self.names(PartyListFormat.allCases))"
    case .differentFormats(let formats):
      "files of different lists cannot be read as one: \(Self.names(formats))"
    case .partMissing(let format, let part):
      "\(part) is missing among the files of format \(format.rawValue)"
    case .tooManyFiles(let format):
      "format \(format.rawValue) is one file: import the files one by one"
    case .malformed(let file, let line, let reason):
      "'\(file)'\(line.map { ", line \($0)" } ?? ""): \(reason)"
    }
  }

  private static func names(_ formats: [PartyListFormat]) -> String {
    formats.map(\.rawValue).joined(separator: ", ")
  }
}
