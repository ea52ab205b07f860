package import Foundation

/// A file of a party list, as its publisher gives it out.
package struct ListFile: Sendable {
  /// Where the bytes come from.
  package enum Content: Sendable {
    case file(URL)
    case bytes(Data)
  }

  /// The name without folders: messages show it, and some formats tell their parts by it.
  package let name: String
  package let content: Content

  /// A file on disk.
  package init(_ url: URL) {
    name = url.lastPathComponent
    content = .file(url)
  }

  /// Bytes at hand, under a name.
  package init(name: String, bytes: Data) {
    self.name = name
    content = .bytes(bytes)
  }
}
