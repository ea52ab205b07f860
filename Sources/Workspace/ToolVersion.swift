/// The version of the tool, as receipts and graphs record it.
package enum ToolVersion {
  package static let text = "0.1.0"
}
