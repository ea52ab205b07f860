import ArgumentParser
import Reporting

struct OwnersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owners",
    abstract: "Who is behind each partner, and what the law's tests of ownership make of it.",
    discussion: """
      Shares are worked out through any chain or ring of owners; what is not stated makes an \
      interval. For each test of a regime in reach: the result on the day, and the share of one holder \
      that would turn it.

      Examples:
        comity owners project.yaml
        comity owners project.yaml --format html > owners.html
      """)

  @OptionGroup var sheet: SheetOptions

  func run() throws {
    try sheet.print(.owners, titled: "Owners", orElse: "The project states no owners.")
  }
}
