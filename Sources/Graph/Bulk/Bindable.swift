import GRDBSQLite

/// A value that a prepared statement takes as a parameter.
protocol Bindable {
  /// Binds the value, and returns SQLite's result code.
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt
}

extension Int64: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    unsafe sqlite3_bind_int64(statement.handle, index, self)
  }
}

extension Int: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    Int64(self).bind(to: statement, at: index)
  }
}

extension Bool: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    Int64(self ? 1 : 0).bind(to: statement, at: index)
  }
}

extension Double: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    unsafe sqlite3_bind_double(statement.handle, index, self)
  }
}

extension StaticString: Bindable {
  /// Binds without a copy: the text lives as long as the program.
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    unsafe sqlite3_bind_text(
      statement.handle, index, UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self),
      CInt(utf8CodeUnitCount), nil)
  }
}

extension String: Bindable {
  /// Binds a copy, because a string's bytes may move after the call.
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    // An empty buffer may have no address, which SQLite takes for no value at all.
    if isEmpty { return ("" as StaticString).bind(to: statement, at: index) }
    var text = self
    let handle = unsafe statement.handle
    return text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe sqlite3_bind_text(
          handle, index, characters.baseAddress, CInt(characters.count), BulkStatement.copied)
      }
    }
  }
}

extension [UInt8]: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    let handle = unsafe statement.handle
    return unsafe withUnsafeBytes { bytes in
      unsafe sqlite3_bind_blob(
        handle, index, bytes.baseAddress, CInt(bytes.count), BulkStatement.copied)
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    switch self {
    case .some(let value): value.bind(to: statement, at: index)
    case .none: unsafe sqlite3_bind_null(statement.handle, index)
    }
  }
}
