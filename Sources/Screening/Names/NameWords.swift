/// Words that say what kind of name it is rather than whose.
enum NameWords {
  static func assignRoles(to tokens: inout [NameToken], as kind: ListedParty.Kind?) {
    for index in tokens.indices where tokens[index].role == .word {
      let key = WordKey(tokens[index].letters)
      if particles.contains(key) {
        tokens[index].role = .particle
      } else if kind != .organisation, titles.contains(key) {
        tokens[index].role = .title
      }
    }
    if kind != .person { LegalForms.mark(in: &tokens) }
  }

  /// The kind of party that names show by their words; nil where they show none.
  static func kind(of names: [ListedName]) -> ListedParty.Kind? {
    let isOrganisation = names.contains { name in
      NameReader.read(name.text, as: .organisation).tokens.contains {
        $0.role == .legalForm && $0.letters.count > 2 || $0.role == .word && $0.meaning != 0
      }
    }
    return isOrganisation ? .organisation : nil
  }

  /// What words mean, as far as they are those of organisations.
  static func assignMeanings(to tokens: inout [NameToken]) {
    for index in tokens.indices
    where tokens[index].role == .word && tokens[index].meaning == 0 && !tokens[index].isUnvowelled {
      tokens[index].meaning = WordMeanings.meaning(of: tokens[index].letters)
    }
  }

  /// Whether a word has the ending of an East Slavic patronymic.
  static func isPatronymic(_ token: NameToken) -> Bool {
    guard token.letters.count > 5 else { return false }
    return patronymicEndings.contains { token.letters.suffix($0.count).elementsEqual($0) }
  }

  private static let patronymicEndings = ["vich", "vych", "ych", "ovna", "evna", "ivna"].map {
    Array($0.utf8)
  }

  private static func words(_ text: String) -> Set<WordKey> {
    Set(text.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) })
  }

  private static let particles = words(
    """
    al el ul ud ad ar as ash at az an ol il bin ben ibn bint bt ould oul wald abu abou umm um de
    da do dos das del della di du la le les los las van von der den het ter ten y e i of the and
    und et for in on to a dlya po v na s ba bo va wa wal val o
    """)

  private static let titles = words(
    """
    mr mrs ms miss dr prof professor gen general col colonel maj major capt captain lt lieutenant
    sgt brigadier brig admiral marshal sheikh shaikh shaykh cheikh sheik sayyid sayed seyed mullah
    mulla maulana mawlana maulvi mawlawi molvi mufti qari haji hajji hadji alhaji alhaj hajj hafiz
    hafez ustad engineer eng imam sir lord prince princess king minister president commander
    commandante comandante ayatollah hojjatoleslam
    """)
}
