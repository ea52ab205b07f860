import ArgumentParser
import Diagnostics

/// Corrects a first word that is no command, which the argument parser reports less helpfully.
enum SubcommandSuggestion {
  /// What to say of the word; nil where it is a command or an option.
  static func message(for word: String) -> String? {
    let names = ComityCommand.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    guard !word.hasPrefix("-"), !names.contains(word), word != "help" else { return nil }
    let hint = Suggestion.closest(to: word, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return "error: '\(word)' is not a command\(hint)\nRun 'comity --help' for the list."
  }
}
