import Regulation

@testable import Screening

extension ListedParty {
  /// All that the party says, a line for each kind of thing, for comparison in tests.
  var notation: String {
    var lines = ["\(register) \(reference) \(kind?.rawValue ?? "-")"]
    func add(_ label: String, _ values: [String]) {
      if !values.isEmpty { lines.append("\(label): \(values.joined(separator: " | "))") }
    }
    add("names", names.map { "\($0.text) (\($0.quality.rawValue))" })
    add("births", births.map { "\($0.first)…\($0.last)\($0.isApproximate ? "~" : "")" })
    add("countries", countries.map(\.text))
    add("numbers", identifiers.map { "\($0.kind.rawValue) \($0.value)" })
    add("programmes", programmes)
    add("addresses", addresses)
    add("remarks", [remarks].compactMap { $0 })
    add("listed", [listedOn].compactMap { $0?.description })
    return lines.joined(separator: "\n")
  }
}
