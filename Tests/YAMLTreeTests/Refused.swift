import Testing

/// A text with what it gets.
struct Refused: Sendable, CustomTestStringConvertible {
  let text: String
  let diagnostics: [String]
  var hasRoot = false

  var testDescription: String { text }

  static let structure = [
    Refused(text: "", diagnostics: ["YML-0005 1:1"]),
    Refused(text: "\n# only a comment\n", diagnostics: ["YML-0005 3:1"]),
    Refused(text: "\u{FEFF}", diagnostics: ["YML-0005 1:1"]),
    Refused(text: "a: 1\n---\nb: 2\n", diagnostics: ["YML-0201 2:1"], hasRoot: true),
    Refused(text: "a: 1\n...\n---\n", diagnostics: ["YML-0201 3:1"], hasRoot: true),
    Refused(text: "a: &x 1\nb: *x\n", diagnostics: ["YML-0202 1:4", "YML-0202 2:4"]),
    Refused(text: "a: &x 1\n", diagnostics: ["YML-0202 1:4"], hasRoot: true),
    Refused(text: "b:\n  <<: {x: 1}\n", diagnostics: ["YML-0203 2:3"]),
    Refused(text: "a: !!int 1\n", diagnostics: ["YML-0204 1:4"], hasRoot: true),
    Refused(
      text: "a: ! {}\nb: !x []\n", diagnostics: ["YML-0204 1:4", "YML-0204 2:4"], hasRoot: true),
    Refused(text: "# é\n%TAG ! x\n---\na: 1\n", diagnostics: ["YML-0204 2:1"]),
    Refused(text: "[a, b]: 1\n", diagnostics: ["YML-0205 1:1"]),
    Refused(text: "? {a: 1}\n: 2\n", diagnostics: ["YML-0205 1:3"]),
    Refused(text: "{: 1}\n", diagnostics: ["YML-0206 1:2"]),
    Refused(text: "?\n: 1\n", diagnostics: ["YML-0206 1:2"]),
    Refused(text: "a: 1\n: 1\n", diagnostics: ["YML-0206 2:1"]),
    Refused(text: "id: a\nid: b\n", diagnostics: ["YML-0207 2:1"], hasRoot: true),
  ]

  static let syntax = [
    Refused(text: "a:\n\tb: 1\n", diagnostics: ["YML-0301 2:1"]),
    Refused(text: "a: |\n\ttext\n", diagnostics: ["YML-0301 2:1"]),
    Refused(text: "a: 1\nb\nc: 2\n", diagnostics: ["YML-0302 2:1"]),
    Refused(text: "title: Part 1: scope\n", diagnostics: ["YML-0303 1:14"]),
    Refused(text: "a:\n    b: 1\n  c: 2\n", diagnostics: ["YML-0304 3:3"]),
    Refused(text: "a: 1\n- b\n", diagnostics: ["YML-0304 2:1"]),
    Refused(text: "- a\nb: 1\n", diagnostics: ["YML-0304 2:1"]),
    Refused(text: "é: 1\ntitle: \"Scope\n", diagnostics: ["YML-0305 2:8"]),
    Refused(text: "title: 'Scope\n---\n", diagnostics: ["YML-0305 1:8"]),
    Refused(text: "path: \"C:\\Zebra\"\n", diagnostics: ["YML-0306 1:10"]),
    Refused(text: "é: \"\\xZZ\"\n", diagnostics: ["YML-0306 1:7"]),
    Refused(text: "codes: [a, b\nnext: 1\n", diagnostics: ["YML-0307 2:5"]),
    Refused(text: "codes: {a: b\n", diagnostics: ["YML-0307 2:1"]),
    Refused(text: "contact: @office\n", diagnostics: ["YML-0308 1:10"]),
    Refused(text: "note: * see below\n", diagnostics: ["YML-0309 1:8"]),
    Refused(text: "note: > 5 kg\n", diagnostics: ["YML-0310 1:9"]),
    Refused(text: "[a, b]\nc: 1\n", diagnostics: ["YML-0311 2:1"]),
    Refused(text: "%FOO\n---\na: 1\n", diagnostics: ["YML-0311 1:5"]),
    Refused(text: "codes: [a, , b]\n", diagnostics: ["YML-0312 1:12"]),
    Refused(text: "note: !<x\n", diagnostics: ["YML-0313 1:10"]),
    Refused(text: String(repeating: "k", count: 1100) + ": 1\n", diagnostics: ["YML-0303 1:1101"]),
  ]

  static let bytes: [([UInt8], String)] = [
    (Array("a: 1\nb: Z".utf8) + [0xFC] + Array("rich\n".utf8), "YML-0002 2:5"),
    (Array("a: 1\r\n".utf8) + [0xC3], "YML-0002 2:1"),
    (Array("a: ".utf8) + [0xED, 0xA0, 0x80], "YML-0002 1:4"),
    (Array("é: ".utf8) + [0xC0, 0xAF], "YML-0002 1:4"),
    ([0xFF, 0xFE, 0x61, 0], "YML-0003 1:1"), ([0xFE, 0xFF, 0, 0x61], "YML-0003 1:1"),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "YML-0003 1:1"),
    (Array("a: 1\nb: x\0y\n".utf8), "YML-0004 2:5"), (Array("\u{1B}[31m".utf8), "YML-0004 1:1"),
    (Array("é: \u{7F}".utf8), "YML-0004 1:4"), (Array("a: \u{9B}".utf8), "YML-0004 1:4"),
    (Array("a: \u{FEFF}".utf8), "YML-0004 1:4"), (Array("a: \u{FFFF}".utf8), "YML-0004 1:4"),
    ([0x61, 0, 0x3A, 0], "YML-0004 1:2"),
  ]
}
