/// Forms of incorporation, which change from spelling to spelling of one organisation.
enum LegalForms {
  /// Marks the words of every form of incorporation; the longest form that fits counts.
  ///
  /// The meaning of such a word is the kind of form, so that "OOO" and "LLC" agree.
  static func mark(in tokens: inout [NameToken]) {
    var index = 0
    while index < tokens.count {
      guard tokens[index].role != .number, let form = form(in: tokens, at: index),
        form.words.count < tokens.count
      else {
        index += 1
        continue
      }
      for position in index..<(index + form.words.count) {
        tokens[position].role = .legalForm
        tokens[position].meaning = form.kind
      }
      index += form.words.count
    }
  }

  private struct Form: Sendable {
    let kind: UInt16
    /// In sounds, as one form is spelt in several ways.
    let words: [[UInt8]]
  }

  private static func form(in tokens: [NameToken], at start: Int) -> Form? {
    byFirstWord[WordKey(tokens[start].sounds)]?.first { form in
      start + form.words.count <= tokens.count
        && form.words.indices.allSatisfy { tokens[start + $0].sounds == form.words[$0] }
    }
  }

  /// The forms by their first word, longest first.
  private static let byFirstWord: [WordKey: [Form]] = {
    let forms = table.split(separator: "\n").enumerated().flatMap { line, text in
      text.split(separator: ";").map { form in
        Form(
          kind: firstKind + UInt16(line),
          words: form.split(separator: " ").map { Sounds.read(Array($0.utf8)) })
      }
    }
    return Dictionary(grouping: forms) { WordKey($0.words[0]) }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// Kinds are numbered after the meanings of words.
  static let firstKind: UInt16 = 1000
  /// Words that say no more than that it is a company.
  static let anyCompany: UInt16 = 1004

  /// Limited companies, companies with shares, partnerships, state enterprises, any company.
  private static let table = """
    limited liability company; limited liability partnership; limited company; private limited \
    company; private limited; public limited company; company limited; co limited; limited; ltd; \
    llc; l l c; pte; pty; pvt; ooo; odo; too; tov; tob; obshchestvo s ogranichennoi \
    otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoj \
    otvetstvennostyu; obshchestvo s ogranichennoy otvetstvennostiu; obshchestvo s ogranichennoi \
    otvetstvennostiu; obschestvo s ogranichennoy otvetstvennostyu; obshestvo s ogranichennoy \
    otvetstvennostyu; obshchestvo s dopolnitelnoi otvetstvennostyu; s ogranichennoi \
    otvetstvennostyu; s ogranichennoy otvetstvennostyu; gmbh; mbh; gesellschaft mit beschrankter \
    haftung; sarl; s a r l; srl; s r l; sl; s l; slu; sociedad limitada; societe a \
    responsabilite limitee; ltda; limitada; eirl; eurl; cia ltda; bv; b v; bvba; sprl; aps; doo; \
    d o o; dooel; eood; ood; sp z o o; sp zoo; spolka z ograniczona odpowiedzialnoscia; sro; s r \
    o; spol s r o; kft; sh p k; shpk; sia; uab; ou; limited sirketi; limited sti; ltd sti; \
    sanayi ve ticaret limited sirketi; fzc; fze; fz llc; fzco; dmcc; wll; w l l; sdn bhd; you \
    xian ze ren gong si; zartkoruen mukodo korlatolt felelossegu tarsasag
    joint stock company; open joint stock company; closed joint stock company; public joint \
    stock company; private joint stock company; joint stock; open stock company; plc; p l c; \
    pjs; pjsc; ojsc; cjsc; jsc; j s c; psc; pjs co; oao; zao; pao; ao; nao; prat; pat; chao; \
    aozt; aktsionernoe obshchestvo; aktsionernoye obshchestvo; aktsyonernoe obshchestvo; \
    otkrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo; zakrytoe \
    aktsionernoe obshchestvo; zakrytoye aktsionernoye obshchestvo; publichnoe aktsionernoe \
    obshchestvo; publichnoye aktsionernoye obshchestvo; nepublichnoe aktsionernoe obshchestvo; \
    aktsionernoe; aktsionernoye; ag; aktiengesellschaft; sa; s a; sas; sal; s a l; sau; spa; s p \
    a; sociedad anonima; sociedad anonima de capital variable; societe anonyme; nv; n v; a s; \
    as; asa; ab; oy; oyj; hf; dd; d d; ad; ead; zrt; nyrt; anonim sirketi; anonim sti; san ve \
    tic; sanayi ve ticaret anonim sirketi; anonim; kscp; kscc; bhd; berhad; pt; tbk; kk; k k; \
    kabushiki kaisha; kabushiki gaisha; gu fen you xian gong si; zhu shi hui she; gufen youxian \
    gongsi; sherkat sahami; sherkat sahami khass; private joint stock; zartkoruen mukodo \
    reszvenytarsasag; reszvenytarsasag; sha
    limited partnership; llp; l l p; lp; kg; ohg; sca; vof; kd
    fgup; gup; mup; fgbu; fgbou; federalnoe gosudarstvennoe unitarnoe predpriyatie; federalnoye \
    gosudarstvennoye unitarnoye predpriyatiye; federal state unitary enterprise; federal state \
    budgetary institution; state unitary enterprise; unitary enterprise; fsue
    inc; incorporated; corp; corporation; co; company; companies; ano; oju; avtonomnaya \
    nekommercheskaya organizatsiya; autonomous non profit organization; ek; de c v; de cv; sa de \
    cv; s a de c v; s de rl de cv; s de r l de c v; cia; compania; e u; eu; cv; stichting; ehf; \
    et; bt; sirketi; sti; san; sanayi ve ticaret; ithalat ihracat; tic; ve; est; establishment; \
    yugen kaisha; gongsi; gong si; you xian gong si; youxian gongsi; sherkat; sherkate; sherkat \
    e; kish; moasseseh; private company; group; holding; holdings; the company
    """
}
