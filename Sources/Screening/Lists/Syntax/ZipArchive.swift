import CZip
import Foundation

/// Takes files out of a zip archive with libzip.
enum ZipArchive {
  /// The unpacked bytes of a member.
  ///
  /// Throws where the file is no archive, has no such member, or the member is larger than any
  /// list is, whatever the archive says of its size.
  static func member(
    _ name: String, of file: ListFile, limit: Int = ListLimits.member
  ) throws(ListFailure) -> Data {
    let bytes = try archive(file)
    let result: Result<Data, ListFailure> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(ListFailure) {
        return .success(try unsafe member(name, in: buffer, of: file, limit))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func archive(_ file: ListFile) throws(ListFailure) -> Data {
    switch file.content {
    case .bytes(let bytes): return bytes
    case .file(let url):
      guard let bytes = try? Data(contentsOf: url) else { throw .unreadable(file: file.name) }
      return bytes
    }
  }

  private static func member(
    _ name: String, in buffer: UnsafeRawBufferPointer, of file: ListFile, _ limit: Int
  ) throws(ListFailure) -> Data {
    func failure(_ reason: String) -> ListFailure {
      .malformed(file: file.name, line: nil, reason: reason)
    }
    // The source reads the buffer in place; the archive owns the source and is discarded here.
    guard
      let source = unsafe zip_source_buffer_create(
        buffer.baseAddress, zip_uint64_t(buffer.count), 0, nil)
    else { throw failure("the file is empty") }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      throw failure("the file is no zip archive, or ends too early")
    }
    defer { unsafe zip_discard(archive) }
    guard let member = unsafe zip_fopen(archive, name, 0) else {
      throw failure("the archive has no '\(name)' that can be read")
    }
    defer { unsafe zip_fclose(member) }
    var data = Data()
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe piece.withUnsafeMutableBytes { piece in
        unsafe zip_fread(member, piece.baseAddress, zip_uint64_t(piece.count))
      }
      if count == 0 { return data }
      guard count > 0 else { throw failure("'\(name)' in the archive is damaged") }
      data.append(contentsOf: piece.prefix(Int(count)))
      if data.count > limit { throw failure("'\(name)' is over \(limit) bytes unpacked") }
    }
  }
}
