package import Diagnostics

/// The pages behind the codes of this module.
package enum YAMLRules {
  /// Every code that reading YAML can raise, in order.
  package static let all: [DiagnosticRule] = admission + limits + structure + syntax

  private static let admission = [
    DiagnosticRule(
      code: "YML-0001", title: "The file is too large",
      checks: "The size of the file before it is read.",
      why: "Files are read whole; a bound on size keeps a hostile or broken file harmless.",
      example: "A file of 70 MB.", fix: "Split the file by chapter or subject."),
    DiagnosticRule(
      code: "YML-0002", title: "The file is not UTF-8",
      checks: "Every byte of the file.",
      why: "In another encoding letters would be lost or read as other letters.",
      example: "'Zürich' saved in Latin-1.", fix: "Save the file as UTF-8."),
    DiagnosticRule(
      code: "YML-0003", title: "The file is in UTF-16 or UTF-32",
      checks: "The byte order mark at the start of the file.",
      why: "Files are read as UTF-8. A UTF-8 byte order mark is accepted.",
      example: "A file saved as 'Unicode' by a Windows editor.", fix: "Save the file as UTF-8."),
    DiagnosticRule(
      code: "YML-0004", title: "A control character stands in the text",
      checks: "Every character of the file.",
      why: "Such characters are invisible, and some can drive a terminal.",
      example: "A NUL, or an escape character pasted from a terminal.",
      fix: "Remove it, or write it as an escape in double quotes, as in \"\\x1B\"."),
    DiagnosticRule(
      code: "YML-0005", title: "The file holds no data",
      checks: "That there is a value besides comments.",
      why: "An empty file is more often an accident than an intention.",
      example: "# to be written", fix: "Write the content, or remove the file."),
    DiagnosticRule(
      code: "YML-0006", title: "There was no memory to read the file",
      checks: "That reading could begin.", why: "Nothing in the file is to blame.",
      example: "A machine with too little memory.", fix: "Free memory and try again."),
  ]

  private static let limits = [
    DiagnosticRule(
      code: "YML-0101", title: "Values nest too deep",
      checks: "The depth of mappings and sequences, 64 at most.",
      why: "No catalog needs this depth; a file that has it is broken or hostile.",
      example: "[[[[[[…", fix: "Check for brackets without an end."),
    DiagnosticRule(
      code: "YML-0102", title: "The file has too many values",
      checks: "The number of keys and values.",
      why: "Memory follows the number of values; a bound keeps a hostile file harmless.",
      example: "A file of some ten million short items.", fix: "Split the file."),
    DiagnosticRule(
      code: "YML-0103", title: "The file has too many problems",
      checks: "The number of problems reported for one file.",
      why: "After so many, the first ones say what is wrong.",
      example: "A file with a tag before each of its values.",
      fix: "Repair the problems reported and check again."),
  ]

  private static let structure = [
    DiagnosticRule(
      code: "YML-0201", title: "A file holds more than one document",
      checks: "That nothing follows the first document.",
      why: "A second document would be overlooked.",
      example: "id: a\n---\nid: b", fix: "Give each document a file of its own."),
    DiagnosticRule(
      code: "YML-0202", title: "Anchors and aliases are not used",
      checks: "For '&name' before a value and '*name' in place of one.",
      why:
        "A reader of the file should see each value where it counts, and aliases of aliases grow "
        + "without bound.",
      example: "a: &x 1\nb: *x",
      fix: "Write the value out. Quote a text that begins with '&' or '*'."),
    DiagnosticRule(
      code: "YML-0203", title: "Merge keys are not used",
      checks: "For the key '<<'.",
      why: "A reader of the file should see each key where it counts.",
      example: "b:\n  <<: {x: 1}", fix: "Write the merged keys out."),
    DiagnosticRule(
      code: "YML-0204", title: "Tags are not used",
      checks: "For '!tag' before a value, and for lines that begin with '%TAG'.",
      why: "The type of a value follows from its key; a tag could only contradict it.",
      example: "a: !!int 1", fix: "Remove the tag. Quote a text that begins with '!'."),
    DiagnosticRule(
      code: "YML-0205", title: "A key is not a text",
      checks: "That no mapping or sequence stands as a key.",
      why: "No part of a catalog has such keys; most come from brackets that lack quotes.",
      example: "[a, b]: 1", fix: "Quote the key."),
    DiagnosticRule(
      code: "YML-0206", title: "A value has no key",
      checks: "That something stands before each ':'.",
      why: "A value without a key is lost.", example: ": 1",
      fix: "Write the key. Quote a text that begins with ':'."),
    DiagnosticRule(
      code: "YML-0207", title: "A key is given twice",
      checks: "That the keys of a mapping differ, however they are quoted.",
      why: "One of the two values would be lost without a word.",
      example: "id: a\nid: b", fix: "Keep one of the two, or rename one."),
  ]

  private static let syntax = [
    DiagnosticRule(
      code: "YML-0301", title: "A tab indents a line",
      checks: "The white space at the start of lines.",
      why: "The width of a tab is not defined, so YAML indents with spaces.",
      example: "a:\n\tb: 1", fix: "Replace tabs by spaces."),
    DiagnosticRule(
      code: "YML-0302", title: "A key lacks its ':'",
      checks: "That each line of a mapping is 'key: value'.",
      why: "Without ':' the line is neither a key nor part of a value. A key ends on its line.",
      example: "a: 1\nb\nc: 2", fix: "Add ':' and a space, or indent the line to continue a value."),
    DiagnosticRule(
      code: "YML-0303", title: "A line has two ': '",
      checks: "That a value does not begin a mapping on the line of its key.",
      why: "Where the second key belongs cannot be told. A key over 1024 bytes gets this too.",
      example: "title: Part 1: scope", fix: "Quote the value, or put the inner key on a line below."
    ),
    DiagnosticRule(
      code: "YML-0304", title: "Indentation does not match",
      checks: "That keys and items of one level begin at one column.",
      why: "Indentation says what belongs to what.",
      example: "a:\n    b: 1\n  c: 2", fix: "Align the line with its level."),
    DiagnosticRule(
      code: "YML-0305", title: "A quoted text has no end",
      checks: "That each quote is closed.", why: "Everything after the quote becomes text.",
      example: "title: \"Scope", fix: "Close the quote."),
    DiagnosticRule(
      code: "YML-0306", title: "An escape is not known",
      checks: "What follows '\\' in double quotes.", why: "The character meant cannot be told.",
      example: "path: \"C:\\Users\"", fix: "Write '\\\\', or use single quotes."),
    DiagnosticRule(
      code: "YML-0307", title: "Brackets or braces are not closed",
      checks: "That ',' or the closing bracket follows each item.",
      why: "Where the list ends cannot be told.", example: "codes: [a, b\nnext: 1",
      fix: "Add the ',' or the bracket."),
    DiagnosticRule(
      code: "YML-0308", title: "A value begins with a reserved character",
      checks: "The first character of plain values.", why: "YAML reserves '@', '`' and '%'.",
      example: "contact: @office", fix: "Quote the value."),
    DiagnosticRule(
      code: "YML-0309", title: "An anchor or alias has no name",
      checks: "What follows '&' and '*' at the start of a value.",
      why: "YAML reserves both at the start of a value.", example: "note: * see below",
      fix: "Quote the value."),
    DiagnosticRule(
      code: "YML-0310", title: "A text block begins too early",
      checks: "What follows '|' or '>'.", why: "The text of a block begins on the next line.",
      example: "note: > 5 kg", fix: "Begin the text on the next line, or quote the value."),
    DiagnosticRule(
      code: "YML-0311", title: "Something stands outside the document",
      checks: "What comes before and after the value of the file.",
      why: "It belongs to nothing and would be lost.", example: "[a, b]\nc: 1",
      fix: "Indent it to belong to the value above, or remove it."),
    DiagnosticRule(
      code: "YML-0312", title: "A value is missing",
      checks: "That a value stands where one is expected.",
      why: "What was meant cannot be told.", example: "codes: [a, , b]",
      fix: "Write the value, or quote the text if the character belongs to it."),
    DiagnosticRule(
      code: "YML-0313", title: "A tag is not understood",
      checks: "What follows '!' at the start of a value.",
      why: "YAML reserves '!' at the start of a value.", example: "note: !<x",
      fix: "Quote the value."),
    DiagnosticRule(
      code: "YML-0399", title: "The text is not YAML",
      checks: "The rest of YAML's syntax.", why: "The text cannot be read further.",
      example: "An error that has no page of its own.",
      fix: "Check brackets, quotes and indentation on this line and the one before."),
  ]
}
