import Testing

@testable import Screening

struct RegulationEntryTests {
  @Test(
    arguments: [
      ("Anton Velmore, 3 Quay, Bergen.", "Anton Velmore", "3 Quay, Bergen."),
      ("Quelland Co., Ltd. (QC), 3 Quay, Bergen.", "Quelland Co., Ltd. (QC)", "3 Quay, Bergen."),
      ("Quelland Works. 3 Quay, Bergen.", "Quelland Works", "3 Quay, Bergen."),
      (
        "Anton Velmore a.k.a. Toni Velmore, 3 Quay, Bergen.", "Anton Velmore|Toni Velmore",
        "3 Quay, Bergen."
      ),
      (
        "Quelland Air, a.k.a., Q Air, QA, 3 Quay Street, Bergen.", "Quelland Air|Q Air|QA",
        "3 Quay Street, Bergen."
      ),
      (
        "Quelland, OAO (a.k.a. Open Quelland; f.k.a. Old Quelland)\n\nAddress: 3 Quay, Bergen.\nAlt Address: 4 Quay.",
        "Quelland, OAO|Open Quelland|Old Quelland (former)", "3 Quay, Bergen.|4 Quay."
      ),
      (
        "Anton Velmore, (a.k.a., Tony Velmore, Toni Velmore and T. Velmore), 3 Quay, Bergen.",
        "Anton Velmore|Tony Velmore|Toni Velmore|T. Velmore", "3 Quay, Bergen."
      ),
      (
        "Quelland (f.k.a., Old Quelland), a.k.a., the following one alias:\n—Quelland Ltd.\n\n3 Quay, Bergen; and\n4 Quay, Bergen.",
        "Quelland|Old Quelland (former)|Quelland Ltd.", "3 Quay, Bergen|4 Quay, Bergen."
      ),
      (
        "Quelland, f.k.a., the following two names:\n—Alpha; and\n—Beta. 3 Quay, Bergen, Norway.",
        "Quelland|Alpha (former)|Beta (former)", "3 Quay, Bergen, Norway."
      ),
      (
        "Quelland, a.k.a., the following one alias, and one subordinate institution:\n—Q.\nSubordinate institution\nQuelland Labs.\n\nThe following addresses apply to all: 3 Quay.",
        "Quelland|Q|Quelland Labs", "3 Quay."
      ),
      (
        "Quelland, a.k.a., the following one alias: Q Works. Harbour Hall, 3 Quay, Bergen.",
        "Quelland|Q Works. Harbour Hall", "3 Quay, Bergen."
      ),
      (
        "Quelland, a.k.a., the three following aliases:\n—Alpha, a.k.a., the following one alias:\n—Beta; Gamma; and\n—Delta Co. Ltd. 300 Quay, Bergen, Norway.",
        "Quelland|Alpha|Beta|Gamma|Delta Co. Ltd", "300 Quay, Bergen, Norway."
      ),
      (
        "The following addresses apply to the entity:\n\n3 Quay, Bergen.", "", "3 Quay, Bergen."
      ),
    ])
  func `Names, aliases and addresses are told apart`(text: String, names: String, addresses: String)
  {
    let entry = RegulationEntry(text, RegulationGrammar())
    let written = entry.names.map { $0.text + ($0.quality == .former ? " (former)" : "") }
    #expect(written == names.split(separator: "|").map(String.init))
    #expect(entry.names.first?.quality == (names.isEmpty ? nil : .primary))
    #expect(entry.addresses == addresses.split(separator: "|").map(String.init))
  }

  @Test(
    arguments: [
      ("", true), ("[Reserved]", true), ("Subordinate institution:", true),
      ("The following eight subordinate institutions of Quelland:", true), ("Quelland:", false),
      ("Quelland", false),
    ])
  func `Headings are no parties`(text: String, isTitle: Bool) {
    #expect(RegulationGrammar().isTitle(text) == isTitle)
  }
}
