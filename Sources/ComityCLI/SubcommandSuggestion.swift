import ArgumentParser
import Diagnostics

/// Corrects a word that is no command, which the argument parser reports less helpfully.
enum SubcommandSuggestion {
  /// The words that may come first.
  static let commands = ComityCommand.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// What to say of the arguments; nil where they begin with a command or an option.
  static func message(for arguments: [String]) -> String? {
    let asksForHelp = arguments.first == "help"
    let known = asksForHelp ? commands : commands + ["help"]
    guard let word = asksForHelp ? arguments.dropFirst().first : arguments.first,
      !word.hasPrefix("-"), !known.contains(word)
    else { return nil }
    let hint = Suggestion.closest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return "error: '\(word)' is not a command\(hint)\nRun 'comity --help' for the list."
  }
}
