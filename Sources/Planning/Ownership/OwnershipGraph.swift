package import Regulation

/// Who holds how much of an organisation through others: shares multiplied along every chain of
/// owners and added up, rings of owners included.
///
/// The law's own tests do not multiply; they are asked apart (`OwnershipTesting`).
package struct OwnershipGraph: Sendable {
  /// The direct holders of each organisation whose owners are stated, by id or name.
  private let holders: [String: [(holder: String, share: ShareInterval)]]

  /// The shares that stand on the day.
  package init(_ project: Project, on day: CivilDate) {
    holders = Dictionary(
      project.organisations.compactMap { organisation in
        organisation.owners.map { owners in
          (organisation.id, Self.shares(owners.filter { $0.period.contains(day) }))
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What is not stated may be all that the stated shares leave.
  private static func shares(_ owners: [Owner]) -> [(holder: String, share: ShareInterval)] {
    let stated = owners.compactMap(\.share).map { ShareInterval($0) }
    let rest = stated.reduce(ShareInterval.none, +).rest
    return owners.map { ($0.party, $0.share.map { ShareInterval($0) } ?? .unknown(upTo: rest)) }
  }

  /// Everybody behind an organisation with what each holds of it, directly and through others; those
  /// first that may hold most.
  package func holdings(in organisation: String) -> [(holder: String, share: ShareInterval)] {
    let behind = everybody(behind: organisation)
    return behind.map { holder in (holder, share(of: holder, in: organisation, behind)) }
      .sorted { ($1.1.most, $1.1.least, $0.0) < ($0.1.most, $0.1.least, $1.0) }
  }

  /// Whether it is stated who holds the organisation.
  package func isStated(_ organisation: String) -> Bool { holders[organisation] != nil }

  private func everybody(behind organisation: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = [organisation]
    var next = [organisation]
    while let one = next.popLast() {
      for (holder, _) in holders[one] ?? [] where seen.insert(holder).inserted {
        found.append(holder)
        next.append(holder)
      }
    }
    return found.sorted()
  }

  /// What one holds: its own shares, and its part of what is held by those of whom it holds a part.
  ///
  /// The equations are linear. From nothing upwards and from everything downwards their solution is
  /// approached on both sides; in a ring that nobody outside owns it is not determined, and the
  /// bounds stay apart.
  private func share(
    of holder: String, in organisation: String, _ behind: [String]
  ) -> ShareInterval {
    let owned = ([organisation] + behind).filter { $0 != holder }
    var known = Dictionary(uniqueKeysWithValues: owned.map { ($0, ShareInterval.anything) })
    for _ in 0..<Self.rounds {
      var changed = false
      for one in owned {
        let held = (holders[one] ?? []).reduce(ShareInterval.none) { sum, direct in
          sum
            + (direct.holder == holder
              ? direct.share : direct.share * (known[direct.holder] ?? .none))
        }
        let now = (known[one] ?? .anything).narrowed(to: held)
        if now != known[one] {
          known[one] = now
          changed = true
        }
      }
      if !changed { break }
    }
    return known[organisation] ?? .none
  }

  /// A ring of firms that own 99 % of one another closes to twelve decimals in some three thousand.
  private static let rounds = 5_000
}
