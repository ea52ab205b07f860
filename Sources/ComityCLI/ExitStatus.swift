/// How a run ended, numbered as in sysexits.h.
package enum ExitStatus: Int32, Error {
  case clean = 0
  /// Findings at or above the threshold, or cases that failed.
  case findings = 1
  case usage = 64
  case badInput = 65
  case ourBug = 70
  case inputOutput = 74
}
