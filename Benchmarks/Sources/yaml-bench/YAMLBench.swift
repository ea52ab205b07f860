import Foundation
import YAMLTree

/// Reads one file into a tree and prints the time, in the form that `yaml/run.sh` collects.
@main
struct YAMLBench {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: yaml-bench FILE")
      exit(64)
    }
    let file = try FileHandle(forReadingFrom: URL(filePath: CommandLine.arguments[1]))
    let bytes = [UInt8](try file.readToEnd() ?? Data())
    let clock = ContinuousClock()
    let start = clock.now
    let (root, diagnostics) = YAMLDocument.parse(path: "bench.yaml", bytes: bytes)
    let elapsed = clock.now - start
    guard let root, diagnostics.isEmpty else {
      print("the file has problems")
      exit(65)
    }
    let entries = root.sequence?.count ?? 0
    print("seconds \(elapsed / .seconds(1)) bytes \(bytes.count) entries \(entries)")
  }
}
