import CYAML

/// libyaml's event loop over bytes in memory: the only place that touches C.
@safe struct EventReader: ~Copyable {
  /// What an event says, reduced to what our trees hold.
  enum Kind {
    case documentStart
    case scalar
    case sequenceStart
    case mappingStart
    case collectionEnd
    case alias
    case streamEnd
    /// The start of the stream and the end of a document, which mean nothing to a tree.
    case ignored
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Begins to read bytes that must outlive the reader; nil when memory runs out.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      unsafe event.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Moves to the next event; nil at a syntax error.
  mutating func next() -> Kind? {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { return nil }
    return switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: .collectionEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .ignored
    }
  }

  /// The number of characters before the event.
  var start: Int { unsafe event.pointee.start_mark.index }

  /// The number of characters before the end of the event.
  var end: Int { unsafe event.pointee.end_mark.index }

  /// The shape of the scalar at hand.
  var scalarShape: Record.Shape {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether the text of the scalar at hand is what the file holds in `range`.
  func scalarText(equals bytes: [UInt8], in range: Range<Int>) -> Bool {
    let scalar = unsafe event.pointee.data.scalar
    guard unsafe scalar.length == range.count, range.upperBound <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      return unsafe memcmp(base + range.lowerBound, scalar.value, range.count) == 0
    }
  }

  /// Adds the text of the scalar at hand to an arena.
  func appendScalarText(to arena: inout [UInt8]) {
    let scalar = unsafe event.pointee.data.scalar
    unsafe arena.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
  }

  /// Whether the scalar or collection at hand names an anchor.
  func hasAnchor(_ kind: Kind) -> Bool {
    switch kind {
    case .scalar: unsafe event.pointee.data.scalar.anchor != nil
    case .sequenceStart: unsafe event.pointee.data.sequence_start.anchor != nil
    case .mappingStart: unsafe event.pointee.data.mapping_start.anchor != nil
    case .documentStart, .collectionEnd, .alias, .streamEnd, .ignored: false
    }
  }

  /// Whether the scalar or collection at hand carries a tag.
  func hasTag(_ kind: Kind) -> Bool {
    switch kind {
    case .scalar: unsafe event.pointee.data.scalar.tag != nil
    case .sequenceStart: unsafe event.pointee.data.sequence_start.tag != nil
    case .mappingStart: unsafe event.pointee.data.mapping_start.tag != nil
    case .documentStart, .collectionEnd, .alias, .streamEnd, .ignored: false
    }
  }

  /// Why the reader stopped, after `next()` returned nil.
  var failure: SyntaxFailure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let hasContext = unsafe parser.pointee.context != nil
    return SyntaxFailure(
      problem: problem,
      index: unsafe parser.pointee.problem_mark.index,
      contextIndex: hasContext ? unsafe parser.pointee.context_mark.index : nil)
  }
}
