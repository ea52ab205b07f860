/// Which published files hold a party list, and how long a copy of it may be relied on.
package struct ListScreening: Sendable, Hashable {
  /// A register as one format of file names it.
  package struct Source: Sendable, Hashable {
    /// The name of the format, such as one that `comity lists import --format` takes.
    package let format: String
    /// The publisher's own name of the list within files of the format.
    package let register: String

    package init(format: String, register: String) {
      self.format = format
      self.register = register
    }
  }

  /// In order of preference among copies of one day.
  package let sources: [Source]
  /// Days after its publication for which a copy counts as fresh.
  package let freshFor: Int
  /// Where to get it; nil where the catalog does not say.
  package let url: String?

  package init(sources: [Source], freshFor: Int, url: String? = nil) {
    self.sources = sources
    self.freshFor = freshFor
    self.url = url
  }
}
