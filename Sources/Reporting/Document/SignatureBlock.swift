/// Places to sign; what is not yet known stays an empty line to be filled by hand.
package struct SignatureBlock: BlockContent, Sendable, Hashable {
  /// One place to sign.
  package struct Line: Sendable, Hashable {
    /// In which function the person signs.
    package let role: String
    /// Who signs, if named.
    package let name: String?
    /// The date of signature, if already signed.
    package let date: String?

    /// Makes a place to sign.
    package init(role: String, name: String? = nil, date: String? = nil) {
      self.role = role
      self.name = name
      self.date = date
    }
  }

  /// The places to sign, in order.
  package let lines: [Line]

  /// Makes a block of places to sign.
  package init(_ lines: [Line]) { self.lines = lines }

  /// The places to sign as a block.
  package var block: Block { .signatures(self) }
}
