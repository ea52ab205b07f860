import Diagnostics
import Testing

struct DiagnosticTests {
  @Test(arguments: ["CAT-0104", "YML-9999"])
  func `a code is three capitals, a dash and four digits`(text: String) {
    #expect(DiagnosticCode(text)?.description == text)
  }

  @Test(arguments: ["", "CAT0104", "cat-0104", "CAT-104", "CAT-01O4", "CATS-104", "CÄT-104"])
  func `another shape is not a code`(text: String) {
    #expect(DiagnosticCode(text) == nil)
  }

  @Test func `a code of the wrong shape in our sources stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = DiagnosticCode(stringLiteral: "nonsense")
    }
  }

  @Test func `diagnostics come by path, offset and code, each once`() {
    let b = diagnostic("AAA-0001", "b.yaml", 0)
    let late = diagnostic("AAA-0001", "a.yaml", 9)
    let second = diagnostic("BBB-0001", "a.yaml", 2)
    let first = diagnostic("AAA-0002", "a.yaml", 2)
    let nowhere = Diagnostic(code: "ZZZ-0001", severity: .note, summary: "s", span: nil)
    let ordered = [b, late, second, first, b, nowhere, second].ordered()
    #expect(ordered == [nowhere, first, second, late, b])
  }

  @Test func `errors are found among other diagnostics`() {
    let warning = Diagnostic(code: "AAA-0001", severity: .warning, summary: "s", span: nil)
    #expect(![warning].containErrors)
    #expect([warning, diagnostic("AAA-0001", "a", 0)].containErrors)
    #expect(Severity.note < .warning && Severity.warning < .error)
  }

  private func diagnostic(_ code: DiagnosticCode, _ path: String, _ offset: Int) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error, summary: "s", span: Span(path: path, range: offset..<offset + 1)
    )
  }
}
