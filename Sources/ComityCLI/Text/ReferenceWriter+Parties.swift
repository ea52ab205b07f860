import Regulation

extension ReferenceWriter {
  func page(of flag: PartyList) -> String {
    let publisher = flag.publisher.flatMap(authority).map { "\($0.id)  \($0.name)" }
    let asking = catalog.rules.filter { $0.when.flags.contains(flag.id) }
    return heading(flag.id.text, flag.provision)
      + section("Kept by", [publisher].compactMap { $0 })
      + section(
        "Screened from",
        (flag.screening?.sources ?? []).map { "\($0.register)  as \($0.format)" })
      + section("Rules that ask for it", asking.map { "\($0.id)  \($0.provision.title)" })
  }

  func page(of authority: Authority) -> String {
    let granting = catalog.rules.filter { $0.procedure?.authority == authority.id }
    return "\(authority.id)  \(authority.name)\n"
      + (authority.url.map { "\n  at        \($0)\n" } ?? "")
      + section("Decides on", granting.map { "\($0.id)  \($0.provision.title)" })
  }

  func page(of act: Act) -> String {
    func rules(_ which: (Rule) -> [ActID]) -> [String] {
      catalog.rules.filter { which($0).contains(act.id) }.map { "\($0.id)  \($0.provision.title)" }
    }
    return "\(act.id)  \(act.title)\n" + section("Demanded by", rules(\.demands))
      + section("Forbidden by", rules(\.forbids))
  }

  func page(of test: PersonTest) -> String {
    heading(test.id.text, test.provision)
      + section("Counts as destination", [test.counts.rawValue])
      + section("Where", ConditionText.lines(test.when))
      + section("Unless", test.unless.map(ConditionText.lines) ?? [])
  }

  func authority(_ id: AuthorityID) -> Authority? {
    catalog.jurisdictions.flatMap(\.authorities).first { $0.id == id }
  }
}
