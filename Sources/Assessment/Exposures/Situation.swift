import Regulation

/// An exposure of staff with nothing left in it that names the person: what the law decides on.
///
/// Colleagues in the same situation get the same answer, so it is worked out once.
struct Situation: Hashable {
  /// Stands for the person's id.
  static let anybody = "*"

  let exposure: Exposure
  let person: StaffMember

  /// The situation of an exposure; nil where it is a transfer, or where a licence names the
  /// person.
  init?(_ exposure: Exposure, in index: ProjectIndex) {
    guard case .staff(let id) = exposure.subject, let person = index.staff[id],
      !index.project.authorisations.contains(where: { $0.parties?.contains(id) ?? false })
    else { return nil }
    self.exposure = Exposure(
      subject: .staff(Self.anybody), kind: exposure.kind, item: exposure.item, from: exposure.from,
      to: exposure.to, mode: exposure.mode, person: Self.anybody, exporter: exposure.exporter,
      sender: exposure.sender, consignee: exposure.consignee, senderPlace: exposure.senderPlace,
      consigneePlace: exposure.consigneePlace, host: exposure.host, period: exposure.period)
    // Site and access have gone into the exposure.
    self.person = StaffMember(
      id: Self.anybody, employer: person.employer, citizenships: person.citizenships,
      permanentResidence: person.permanentResidence, protected: person.protected,
      resides: person.resides, influence: person.influence, flags: person.flags)
  }
}

extension Determination {
  /// The answer to a situation, given for a person who is in it.
  func given(for exposure: Exposure) -> Determination {
    guard let name = exposure.person else { return self }
    var answer = self
    answer.exposure = exposure
    answer.person = name
    answer.questions = questions.map { $0.naming(name) }.sorted()
    return answer
  }
}

extension Question {
  fileprivate func naming(_ name: String) -> Question {
    guard case .fact(let path) = subject else { return self }
    return Question(.fact(path: path.naming(name)), assumed: assumed)
  }
}

extension Proof {
  /// The proof with the person's name where the situation leaves it open.
  func naming(_ name: String) -> Proof {
    guard case .fact(let test, let readings) = claim else {
      return Proof(claim, truth, parts.map { $0.naming(name) })
    }
    return Proof(
      .fact(
        test,
        readings.map {
          FactReading(
            $0.path.naming(name), $0.value, assumed: $0.assumed, derivation: $0.derivation,
            presumed: $0.presumed)
        }), truth, parts)
  }
}

extension String {
  fileprivate func naming(_ name: String) -> String {
    let open = "staff[\(Situation.anybody)]"
    return hasPrefix(open) ? "staff[\(name)]\(dropFirst(open.count))" : self
  }
}
