import ArgumentParser
import ListStore
import Workspace

struct ScreenHeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "Print the head of the record, to be kept elsewhere, and sign it with a key.",
    discussion: """
      The head is the fingerprint of the latest record, and through it of all before. Kept where \
      whoever can write the lists cannot write, it shows later whether the record was replaced or \
      lost its end: 'comity screen log --head FILE'. Signed with a key of the firm's it shows too \
      that the head itself is genuine.

      Examples:
        comity screen head > head.txt
        openssl genpkey -algorithm ed25519 -out firm.key
        openssl pkey -in firm.key -pubout -out firm.pub
        comity screen head --key firm.key > head.txt

      Next: 'comity screen log --head head.txt --signed-by firm.pub' checks it.
      """)

  @OptionGroup var store: ListOptions
  @Option(help: "A private Ed25519 key in PEM to sign with.", completion: .file())
  var key: String?

  func run() throws {
    let invocation = Invocation.current
    let seal = try SealFiles(in: invocation.environment).seal(store.open(), signedWith: key)
    invocation.console.print(seal.text)
  }
}
