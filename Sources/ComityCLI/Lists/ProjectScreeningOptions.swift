import ArgumentParser
import Regulation
import Workspace

/// Whether the parties of a project are screened before it is assessed.
struct ProjectScreeningOptions: ParsableArguments {
  @Flag(
    help: """
      Screen the parties against the imported lists: hits that are confirmed or not yet ruled on \
      count as listings.
      """)
  var screen = false
  @OptionGroup var store: ListOptions

  /// The project with what screening found, which is recorded; as it is where nobody asked.
  func screened(_ project: Project, under law: OpenedLaw) throws -> Project {
    guard screen else { return project }
    return try PartyScreening(against: store.open(), under: law.catalog)
      .screened(
        project, on: Invocation.current.environment.today,
        at: Invocation.current.environment.clock)
  }
}
