import Diagnostics

/// Builds a tree from libyaml's events and collects what is wrong on the way.
struct TreeBuilder {
  private struct Open {
    let index: Int
    let isMapping: Bool
    var children = 0
  }

  private let path: String
  private let bytes: [UInt8]
  private let limits: YAMLLimits
  private let base: Int
  private var cursor: OffsetCursor
  private var records: [Record] = []
  private var arena: [UInt8] = []
  private var open: [Open] = []
  private var keys: DuplicateKeys
  private var diagnostics: [Diagnostic] = []
  /// The end of the node that was finished last.
  private var lastEnd = 0
  private var isFaithful = true
  private var documents = 0

  init(path: String, bytes: [UInt8], limits: YAMLLimits) {
    self.path = path
    self.bytes = bytes
    self.limits = limits
    self.base = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.cursor = OffsetCursor(bytes, base: base)
    self.keys = DuplicateKeys()
    // Generous: pages that are not written cost nothing, moving a large array does.
    records.reserveCapacity(min(bytes.count / 8 + 16, limits.nodes))
  }

  /// Reads the file to its end, to the first syntax error or to a limit.
  mutating func read() {
    let bytes = bytes
    unsafe bytes.withUnsafeBufferPointer { buffer in
      let input = unsafe UnsafeBufferPointer(rebasing: buffer[base...])
      guard var reader = unsafe EventReader(input) else {
        return stop(.unreadable(place(bytes.count..<bytes.count)))
      }
      let text = bytes.span
      while let kind = reader.next() {
        guard kind != .streamEnd, handle(kind, from: reader, text) else { return }
      }
      let failure = reader.failure
      let offset = cursor.offset(of: failure.index, in: text)
      let context = failure.contextIndex.map { cursor.offset(of: $0, in: text) }
      stop(
        .syntax(
          SyntaxProblem(failure.problem, at: offset, context: context, bytes: bytes), path: path))
    }
  }

  /// The root, where the text could be read as it stands, and everything there is to say.
  consuming func finish() -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    while !open.isEmpty { close(at: nil) }
    if documents == 0, diagnostics.isEmpty {
      diagnostics.append(.emptyFile(place(bytes.count..<bytes.count)))
    }
    let ordered = diagnostics.ordered()
    guard isFaithful, !records.isEmpty else { return (nil, ordered) }
    let storage = TreeStorage(path: path, bytes: bytes, arena: arena, records: records)
    return (YAMLNode(storage: storage, index: 0), ordered)
  }

  private func place(_ range: Range<Int>) -> Diagnostics.Span {
    Diagnostics.Span(path: path, range: range)
  }

  private mutating func stop(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    isFaithful = false
  }
}

// MARK: - Events

extension TreeBuilder {
  /// Takes an event; false when the rest of the file is not to be read.
  private mutating func handle(
    _ kind: EventReader.Kind, from reader: borrowing EventReader,
    _ text: borrowing Swift.Span<UInt8>
  ) -> Bool {
    switch kind {
    case .ignored, .streamEnd: return true
    case .collectionEnd:
      close(at: cursor.offset(of: reader.end, in: text))
      return hasRoomForProblems()
    case .documentStart:
      documents += 1
      guard documents > 1 else { return true }
      let start = cursor.offset(of: reader.start, in: text)
      let end = cursor.offset(of: reader.end, in: text)
      diagnostics.append(.secondDocument(place(start..<end)))
      return false
    case .scalar, .sequenceStart, .mappingStart, .alias:
      let start = cursor.offset(of: reader.start, in: text)
      let end = cursor.offset(of: reader.end, in: text)
      guard isWithinLimits(kind, start..<end) else { return false }
      add(kind, start..<end, from: reader, text)
      return hasRoomForProblems()
    }
  }

  private mutating func isWithinLimits(_ kind: EventReader.Kind, _ range: Range<Int>) -> Bool {
    if records.count >= limits.nodes {
      stop(.tooManyNodes(place(range), limit: limits.nodes))
      return false
    }
    if kind == .sequenceStart || kind == .mappingStart, open.count >= limits.depth {
      stop(.tooDeep(place(range), limit: limits.depth))
      return false
    }
    return true
  }

  private mutating func hasRoomForProblems() -> Bool {
    guard diagnostics.count >= limits.problems else { return true }
    stop(.tooManyProblems(place(lastEnd..<lastEnd), limit: limits.problems))
    return false
  }

  private mutating func add(
    _ kind: EventReader.Kind, _ range: Range<Int>, from reader: borrowing EventReader,
    _ text: borrowing Swift.Span<UInt8>
  ) {
    let isKey = open.last.map { $0.isMapping && $0.children.isMultiple(of: 2) } ?? false
    if !open.isEmpty { open[open.count - 1].children += 1 }
    if reader.hasAnchor(kind) { diagnostics.append(.anchor(place(range))) }
    if reader.hasTag(kind) { diagnostics.append(.tag(place(range))) }
    switch kind {
    case .scalar:
      // libyaml may put an absent value before the next token, lines further down.
      let end = range.isEmpty && !isKey ? contentEnd(of: base..<range.lowerBound) : range.upperBound
      addScalar(reader.scalarShape, range.isEmpty ? end..<end : range, from: reader)
      if isKey { checkKey(range) }
    case .alias:
      lastEnd = range.upperBound
      stop(.alias(place(range)))
      records.append(
        Record(
          start: UInt32(range.lowerBound), end: UInt32(range.upperBound), first: 0, second: 0,
          shape: .plain, isVerbatim: true))
    case .sequenceStart, .mappingStart:
      if isKey { stop(.collectionAsKey(place(range))) }
      open.append(Open(index: records.count, isMapping: kind == .mappingStart))
      records.append(
        Record(
          start: UInt32(range.lowerBound), end: UInt32(range.upperBound), first: 0, second: 0,
          shape: kind == .mappingStart ? .mapping : .sequence, isVerbatim: false))
    case .documentStart, .collectionEnd, .streamEnd, .ignored: return
    }
  }
}

// MARK: - Nodes

extension TreeBuilder {
  private mutating func addScalar(
    _ shape: Record.Shape, _ range: Range<Int>, from reader: borrowing EventReader
  ) {
    let inset = shape == .single || shape == .double ? 1 : 0
    let inner = range.lowerBound + inset..<max(range.upperBound - inset, range.lowerBound + inset)
    let isBlock = shape == .literal || shape == .folded
    let end = isBlock ? contentEnd(of: range) : range.upperBound
    lastEnd = end
    let arenaStart = arena.count
    let isVerbatim = reader.scalarText(equals: bytes, in: inner)
    if !isVerbatim { reader.appendScalarText(to: &arena) }
    records.append(
      Record(
        start: UInt32(range.lowerBound), end: UInt32(end),
        first: UInt32(isVerbatim ? inner.lowerBound : arenaStart),
        second: UInt32(isVerbatim ? inner.upperBound : arena.count), shape: shape,
        isVerbatim: isVerbatim))
  }

  private mutating func checkKey(_ range: Range<Int>) {
    let key = records[records.count - 1]
    guard key.shape == .plain else { return }
    if key.text.isEmpty { stop(.missingKey(place(range))) }
    if bytes[range].elementsEqual([0x3C, 0x3C]) { stop(.mergeKey(place(range))) }
  }

  /// Closes the innermost collection; `end` is nil when the text breaks off within it.
  private mutating func close(at end: Int?) {
    let closed = open.removeLast()
    let isFlow = [0x5B, 0x7B].contains(bytes[Int(records[closed.index].start)])
    let bound = isFlow ? end ?? lastEnd : lastEnd
    let start = Int(records[closed.index].start)
    lastEnd = contentEnd(of: start..<max(bound, start))
    records[closed.index].end = UInt32(lastEnd)
    records[closed.index].first = UInt32(closed.children)
    records[closed.index].second = UInt32(records.count)
    guard closed.isMapping else { return }
    let duplicates = keys.find(in: closed.index, records: records, bytes: bytes, arena: arena)
    for duplicate in duplicates.prefix(max(0, limits.problems - diagnostics.count)) {
      report(duplicate)
    }
  }

  private mutating func report(_ duplicate: DuplicateKeys.Duplicate) {
    let first = records[duplicate.first]
    let again = records[duplicate.again]
    let text = again.isVerbatim ? bytes[again.text] : arena[again.text]
    diagnostics.append(
      .duplicateKey(
        String(decoding: text, as: UTF8.self), again: place(again.range), first: place(first.range))
    )
  }

  /// The end of the last byte in the range that is not white space.
  private func contentEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
