import Regulation

extension Findings {
  /// One finding for each recognition that has effect here, or would but for one proviso, and for
  /// each licence held that has none.
  var recognitions: [Finding] {
    book.catalog.recognitions.flatMap { recognition in
      recognition.kind == .notRecognised
        ? ineffective(under: recognition) : effective(under: recognition)
    }
  }

  /// Relief toward a place whose law needs a licence for the way back and gives no relief.
  var oneWayRecognitions: [Finding] {
    let licensed = notable.filter {
      $0.outcome == .licenceRequired && $0.exposure.crossesBorder == .true
    }
    return book.catalog.recognitions.filter(\.isRelief).flatMap { recognition -> [Finding] in
      let relieved = (standings[recognition.id] ?? []).filter { recognition.takesEffect(in: $0) }
      guard let regime = recognition.from.regime, !relieved.isEmpty else { return [] }
      let wayBack = licensed.filter { answer in
        relieved.contains { $0.answer.isOpposite(to: answer) } && !isRelieved(answer)
      }
      return wayBack.grouped { $0.regime }.map { other, members in
        finding(
          .notice, on: [.recognitionOneWay],
          .recognisedOneWay(recognition.id, by: regime, notBy: other),
          key: ["one-way", recognition.id.text, other.text], about: members)
      }
    }
  }

  private func effective(under recognition: Recognition) -> [Finding] {
    let concerned = standings[recognition.id] ?? []
    let relieved = concerned.filter { recognition.takesEffect(in: $0) }.map(\.answer)
    var findings: [Finding] = []
    if !relieved.isEmpty {
      findings.append(
        finding(
          .overlap, on: [.recognised], .recognised(recognition.id),
          key: ["recognition", recognition.id.text], about: relieved))
    }
    var open: [Finding.Proviso: [Determination]] = [:]
    for near in concerned where !near.answer.outcome.permits {
      if let obstacle = near.obstacle { open[obstacle, default: []].append(near.answer) }
    }
    return findings
      + open.map { proviso, members in
        finding(
          .overlap, on: [.recognitionOpen], .recognisedIf(recognition.id, proviso),
          key: ["recognition", recognition.id.text, "if", proviso.name], about: members,
          actions: proviso.actions)
      }.sorted { $0.id < $1.id }
  }

  private func ineffective(under recognition: Recognition) -> [Finding] {
    let refused = notable.filter { answer in
      answer.outcome == .licenceRequired && recognition.regimes.contains(answer.regime)
        && !licences(of: recognition, for: answer).isEmpty && isWithin(recognition, answer)
    }
    guard !refused.isEmpty else { return [] }
    let held = Set(refused.flatMap { licences(of: recognition, for: $0) }).sorted()
    return [
      finding(
        .notice, on: [.notRecognised], .notRecognised(recognition.id, licences: held),
        key: ["recognition", recognition.id.text, "none"], about: refused, actions: [.askCounsel])
    ]
  }

  /// The licences held of the recognition's regime that name the exposure's item and place: those
  /// which somebody might take for enough.
  private func licences(of recognition: Recognition, for answer: Determination) -> [String] {
    index.project.authorisations.filter { held in
      let isOfRegime =
        switch recognition.from {
        case .rule(let rule): held.of == rule
        case .regime(let regime): held.of.regime == regime
        }
      guard isOfRegime, held.items?.contains(answer.exposure.item) ?? false,
        let place = answer.exposure.to
      else { return false }
      return held.destinations?.contains(place) ?? true
    }.map(\.id)
  }

  /// An answer, and what keeps the recognition from it: nothing, or one proviso.
  struct Standing {
    let answer: Determination
    let obstacle: Finding.Proviso?
  }

  /// The answers to which the recognition extends, or would but for one proviso: answers under the
  /// law that gives relief or, where licences are recognised, that gives effect to them.
  func standing(of recognition: Recognition) -> [Standing] {
    let regimes =
      recognition.regimes.isEmpty
      ? Set([recognition.from.regime].compactMap(\.self)) : Set(recognition.regimes)
    return crossings.filter { regimes.contains($0.regime) }.compactMap { answer in
      guard recognition.concerns(answer), isWithin(recognition, answer) else { return nil }
      let provisos = answer.explainer.truth(of: recognition.when, for: answer)
      if provisos == .true { return Standing(answer: answer, obstacle: nil) }
      let obstacles = answer.explainer.prove(recognition.when, for: answer).obstacles
      guard obstacles.count == 1, let proviso = obstacles[0].proviso else { return nil }
      return Standing(answer: answer, obstacle: proviso)
    }
  }

  /// Whether the recognition is in force, goes where the act goes and is about its item.
  private func isWithin(_ recognition: Recognition, _ answer: Determination) -> Bool {
    guard let day = answer.period.from, recognition.provision.inForce(on: day) == .true
    else { return false }
    let goesThere =
      recognition.places.isEmpty
      || book.sets.contains(answer.exposure.to, in: recognition.places, on: day).truth == .true
    guard goesThere else { return false }
    return recognition.scope.isEmpty
      || answer.explainer.truth(of: recognition.isAbout, for: answer) == .true
  }

  /// Whether a recognition of the answer's own regime gives relief on its way.
  private func isRelieved(_ answer: Determination) -> Bool {
    book.catalog.recognitions.contains { recognition in
      recognition.isRelief && recognition.from.regime == answer.regime
        && answer.period.from.map {
          book.sets.contains(answer.exposure.to, in: recognition.places, on: $0).truth != .false
        } ?? false
    }
  }
}

extension Recognition {
  /// Whether it is relief that one law gives toward places.
  fileprivate var isRelief: Bool {
    switch kind {
    case .exempts: !places.isEmpty && !scope.isEmpty
    case .generalAuthorisation: !places.isEmpty
    case .recognisesLicence, .facilitates, .notRecognised: false
    }
  }

  /// Whether its provisos hold and the answer shows its effect: relief is not told of an act that
  /// needs a licence all the same, nor of one that something else relieves.
  fileprivate func takesEffect(in standing: Findings.Standing) -> Bool {
    guard standing.obstacle == nil else { return false }
    switch kind {
    case .exempts, .generalAuthorisation:
      guard case .rule(let rule) = from else { return standing.answer.outcome.permits }
      return (standing.answer.authorisations + standing.answer.alternatives).contains(rule)
    case .recognisesLicence, .facilitates, .notRecognised: return true
    }
  }

  /// Whether it speaks of such an answer: of one that needs a licence.
  ///
  /// An exemption leaves nothing to relieve, so there what the act would need is told by its scope.
  fileprivate func concerns(_ answer: Determination) -> Bool {
    switch answer.outcome {
    case .licenceRequired: kind != .exempts || !scope.isEmpty
    case .authorised: kind != .exempts
    case .notRequired: kind == .exempts && !scope.isEmpty
    case .prohibited, .notificationRequired, .undetermined, .notAssessed, .outOfReach: false
    }
  }
}

extension Determination {
  /// Whether the other answer is for an act that goes from where this one's ends to where it began.
  fileprivate func isOpposite(to other: Determination) -> Bool {
    guard let from = exposure.from, let to = exposure.to else { return false }
    return regime != other.regime && other.exposure.from == to && other.exposure.to == from
  }
}
