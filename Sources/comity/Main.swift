import ComityCLI

/// The executable: everything it does is in `ComityCLI`, where tests can reach it.
@main
enum Main {
  static func main() {
    CommandLineTool.runAndExit()
  }
}
