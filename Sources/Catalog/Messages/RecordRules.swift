import Diagnostics

/// The pages behind the codes that every kind of file can raise.
enum RecordRules {
  static let all = keys + values + others

  private static let keys = [
    DiagnosticRule(
      code: "REC-0101", title: "A record has a key that its kind does not know",
      checks: "Every key of every record.",
      why: "A misspelt key would be passed over, and what it says would not count.",
      example: "'untill: 2025-11-14', or in braces an unquoted text with a comma.",
      fix: "Correct the key; quote a text that holds a comma, or ': '."),
    DiagnosticRule(
      code: "REC-0102", title: "A key is missing",
      checks: "The keys without which a record of its kind says nothing.",
      why: "A default would be a guess at law or fact.",
      example: "An edge without 'rationale', or a rule without 'kind'.", fix: "Add the key."),
    DiagnosticRule(
      code: "REC-0103", title: "One of several keys is missing",
      checks: "Records that state one of several things, such as the clock of a duty.",
      why: "Without any of them the record is half a sentence.",
      example: "'{duty: report}' without 'before', 'within', 'every', 'lasting' or 'throughout'.",
      fix: "Add exactly one of them."),
    DiagnosticRule(
      code: "REC-0104", title: "Two keys do not go together",
      checks: "Keys of which one excludes the other, and keys that another kind of record has.",
      why: "Only one of the two could be followed.",
      example: "'at-least' beside 'above', or 'outcome' on a rule of kind 'duty'.",
      fix: "Remove one of them."),
    DiagnosticRule(
      code: "REC-0105", title: "The first key does not fit",
      checks: "The first key of each file, which tells what the file holds.",
      why: "A file of no known kind would be passed over as a whole.",
      example: "A file that begins with 'ruels:', or a catalog file given as a project.",
      fix: "Correct the key and put it first, or give another file."),
  ]

  static let unknownWord = DiagnosticRule(
    code: "REC-0204", title: "A word is not in the vocabulary",
    checks: "Words from closed sets: those of the tool, such as outcomes and modes, and those that "
      + "the catalog declares under 'vocabulary', such as kinds of service and events of duties.",
    why: "A condition on a word that does not exist never holds.",
    example: "'mode: e-mail' where the word is 'electronic'.",
    fix: "Use one of the words that the message names, or declare the word in a file that begins "
      + "with 'vocabulary'.")

  private static let values = [
    DiagnosticRule(
      code: "REC-0201", title: "A value is of the wrong kind",
      checks: "Whether each value is a text, a list or a mapping, as its key wants.",
      why: "Another kind of value cannot mean what the key says.",
      example: "'territory: {XA: true}' where a list is wanted.",
      fix: "Write the value as the key wants."),
    DiagnosticRule(
      code: "REC-0202", title: "A value is empty",
      checks: "That every key has a value: not nothing, null or an empty text.",
      why: "Left out means unknown, an empty list means none; nothing at all means neither.",
      example: "'relation:' with nothing behind it.",
      fix: "Write the value, or remove the key; write '[]' for none."),
    DiagnosticRule(
      code: "REC-0203", title: "A text does not have the form that its key wants",
      checks: "Dates, numbers, times, places, codes, ids and web addresses.",
      why: "Read as anything else it would change the answer.",
      example: "'from: 2025-02-30', 'country: xa', 'lead-time: soon'.",
      fix: "Write it in the form that the message names."),
    unknownWord,
    DiagnosticRule(
      code: "REC-0205", title: "A flag is neither true nor false",
      checks: "Values that are 'true' or 'false'.",
      why: "YAML readers disagree on what else is true.", example: "'protected: yes'.",
      fix: "Write 'true' or 'false'; leave the key out where nobody knows."),
    DiagnosticRule(
      code: "REC-0206", title: "A number is out of bounds",
      checks: "Percentages and other numbers with natural bounds.",
      why: "A share of more than the whole is a slip, and rules turn on shares.",
      example: "'share: 600'.", fix: "Correct the number."),
    DiagnosticRule(
      code: "REC-0207", title: "A period ends before it begins",
      checks: "'from' and 'until', 'since' and 'until', 'start' and 'end'.",
      why: "It has no day, so the record would never have effect.",
      example: "'from: 2026-01-01' with 'until: 2025-12-31'.", fix: "Correct one of the days."),
    DiagnosticRule(
      code: "REC-0208", title: "A list repeats a value", checks: "Lists of texts.",
      why: "It is harmless and hints at a slip: perhaps another value was meant.",
      example: "'members: [XA, XB, XA]'.", fix: "Remove one, or write what was meant."),
    DiagnosticRule(
      code: "REC-0209", title: "A measured value has no unit",
      checks: "Measured values of items, and quantities.",
      why: "Thresholds of the law have units, and a number in another unit is another value.",
      example: "'parameters: {accuracy: 5}'.",
      fix: "Write '{value: 5, unit: um}' with the unit that was measured in."),
  ]

  private static let others = [
    DiagnosticRule(
      code: "REC-0301", title: "Another YAML reader would change a text",
      checks: "Texts without quotes that YAML 1.1 takes for numbers or truth values.",
      why: "Comity reads them as text, but editors, scripts and other tools may not: a country "
        + "becomes 'false' and a code a number.",
      example: "'code: 1E001', 'at: 740.10', or a country whose code spells a word.",
      fix: "Quote the text; 'comity check --fix' does it."),
    DiagnosticRule(
      code: "REC-0401", title: "A condition asks for an unknown fact",
      checks: "The keys of conditions, against the vocabulary of facts.",
      why: "A rule can ask only for what a project can state.",
      example: "'destination: [XA]' where the fact is called 'destination.in'.",
      fix: "Use a fact from the list that 'comity facts' prints."),
  ]
}
