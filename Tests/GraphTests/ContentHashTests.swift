import Graph
import Testing

struct ContentHashTests {
  private let files: [(path: String, bytes: [UInt8])] = [
    ("xa/b.yaml", Array("b".utf8)), ("xa/a.yaml", Array("a".utf8)), ("xb.yaml", []),
  ]

  @Test func `The hash is the same for ever, whatever the order`() {
    let hash = ContentHash.of(files)
    #expect(hash == "670153a8e8273217bf68ae26f43418494621b0acdc5d0fdc225addfc923ba55b")
    #expect(ContentHash.of(files.reversed()) == hash)
  }

  @Test(arguments: [
    [("xa/b.yam", "lb"), ("xa/a.yaml", "a"), ("xb.yaml", "")],
    [("xa/b.yaml", "a"), ("xa/a.yaml", "b"), ("xb.yaml", "")],
    [("xa/b.yaml", "b"), ("xa/a.yaml", "a")],
    [("xa/b.yaml", "b"), ("xa/a.yaml", "a"), ("xb.yaml", " ")],
  ])
  func `Any other path or content gives another hash`(others: [(String, String)]) {
    #expect(
      ContentHash.of(others.map { (path: $0.0, bytes: Array($0.1.utf8)) })
        != ContentHash.of(files))
  }

  @Test func `No files have the hash of nothing`() {
    #expect(
      ContentHash.of([])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
