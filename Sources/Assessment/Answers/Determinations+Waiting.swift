extension Determinations {
  /// The questions that answers wait for, each combination once, with how many answers wait for
  /// just these.
  package var waiting: [(questions: [Question], answers: Int)] {
    let isOpen = timelines.map { timeline in
      timeline.segments.contains { !resolutions[Int($0.resolution)].open.isEmpty }
    }
    var order: [Set<Int32>] = []
    var counts: [Set<Int32>: Int] = [:]
    for answer in filter(timelines: { _, timeline in isOpen[Int(timeline)] }) {
      let numbers = Set(explainer.numbers(of: answer.resolution.open, for: answer))
      guard !numbers.isEmpty else { continue }
      if counts[numbers] == nil { order.append(numbers) }
      counts[numbers, default: 0] += 1
    }
    return order.map { numbers in
      (numbers.sorted().map(explainer.question).eachOnce, counts[numbers] ?? 0)
    }
  }
}
