/// How a run ended, as sysexits.h and DESIGN §9 number it.
package enum ExitStatus: Int32, Error {
  case clean = 0
  /// Findings at or above the threshold, or cases that failed.
  case findings = 1
  case usage = 64
  case badInput = 65
  case ourBug = 70
  case inputOutput = 74
}
