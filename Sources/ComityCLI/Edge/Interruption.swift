import Dispatch
import Foundation
import WholeFiles

/// What happens where somebody stops the process: half a database goes, and the process ends as one
/// that was stopped.
struct Interruption {
  private let watches: [any DispatchSourceSignal]

  /// Watches for as long as the value lives.
  init() {
    watches = [SIGINT, SIGTERM, SIGHUP].map { number in
      // Else the process would end before the watch hears of it.
      _ = signal(number, SIG_IGN)
      let watch = DispatchSource.makeSignalSource(signal: number, queue: .global())
      watch.setEventHandler {
        UnfinishedFiles.ofProcess.removeAll {
          _ = signal(number, SIG_DFL)
          kill(getpid(), number)
        }
      }
      watch.resume()
      return watch
    }
  }
}
