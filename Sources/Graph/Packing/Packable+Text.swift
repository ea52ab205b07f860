import Regulation

/// A value that is packed as the text it is written as.
protocol PackedAsText: Packable {
  var text: String { get }
  init?(_ text: String)
}

extension PackedAsText {
  func pack(into output: inout PackedOutput) { output.append(text) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    guard let value = Self(try input.text()) else { throw PackingFailure() }
    self = value
  }
}

/// Identifiers were checked when they were packed, and the graph is as it was built.
extension Identifier: Packable {
  func pack(into output: inout PackedOutput) { output.append(text) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self.init(known: try input.text())
  }
}

extension ControlCode: PackedAsText {}
extension PlaceCode: PackedAsText {}

/// A word of a closed vocabulary.
protocol PackedWord: Packable, RawRepresentable<String> {}

extension PackedWord {
  func pack(into output: inout PackedOutput) { output.append(rawValue) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    guard let value = Self(rawValue: try input.text()) else { throw PackingFailure() }
    self = value
  }
}

extension AnswerScope: PackedWord {}
extension Authorisation.Form: PackedWord {}
extension Assumption: PackedWord {}
extension Comparison.Operator: PackedWord {}
extension Confidence: PackedWord {}
extension Coverage.Lack: PackedWord {}
extension Coverage.Status: PackedWord {}
extension EventDay: PackedWord {}
extension FactKey: PackedWord {}
extension FindingGround: PackedWord {}
extension FindingSeverity: PackedWord {}
extension ItemKind: PackedWord {}
extension PersonTest.Counts: PackedWord {}
extension Recognition.Kind: PackedWord {}
extension Regime.Relief: PackedWord {}
extension Requirement.Outcome: PackedWord {}
extension SetRelation: PackedWord {}
extension TimeSpan.Unit: PackedWord {}
extension Vocabulary: PackedWord {}
