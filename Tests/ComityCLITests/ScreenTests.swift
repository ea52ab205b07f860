import Foundation
import Testing

@Suite struct `Screening` {
  private func desk() throws -> Desk {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"), ("8", "Ostrava Freight"))
    return desk
  }

  /// The key of the query that a run shows.
  private func key(in run: Run) throws -> String {
    try #require(run.output.firstMatch(of: /query ([0-9a-f]{16})/)).1.description
  }

  @Test func `A hit shows both names, the list, its edition and what follows in law`() throws {
    let run = try desk().comity("screen", "Vantor Holdings", "--kind", "organisation")
    #expect(run.status == 1)
    for part in [
      "aa.watch-list/7", "Watch list", "asked        Vantor Holdings",
      "listed       Vantor Holdings", "published 2026-02-10", "SHA-256",
      "aa.trade/watched  prohibition: Dealings with watched parties", "comity screen decide",
    ] {
      #expect(run.output.contains(part), "\(part) in \(run.output)")
    }
  }

  @Test func `A name on no list ends cleanly`() throws {
    let run = try desk().comity("screen", "Bramble Teahouse")
    #expect(run.status == 0)
    #expect(run.output.contains("none with a hit that is not cleared"))
  }

  @Test func `A hit on a list that the catalog does not model says so`() throws {
    let desk = try desk()
    try desk.edit("jurisdictions/aa/flags.yaml", "register: UN", "register: Other")
    let run = desk.comity("screen", "Vantor Holdings")
    #expect(run.status == 1)
    #expect(run.output.contains("no rule of the catalog turns on this list"))
    #expect(run.talk.contains("aa.watch-list"))
  }

  @Test func `A cleared hit is told and no longer counts`() throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    let decision = desk.comity(
      "screen", "decide", "cleared", key, "aa.watch-list/7", "--reason", "another seat", "--by",
      "Ann")
    #expect(decision.status == 0)
    let run = desk.comity("screen", "Vantor Holdings")
    #expect(run.status == 0)
    #expect(run.output.contains("cleared by Ann on 2026-02-16: another seat"))
  }

  @Test func `A confirmed hit goes on to count`() throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    #expect(
      desk.comity(
        "screen", "decide", "confirmed", key, "aa.watch-list/7", "--reason", "same", "--by", "Ann"
      ).status == 0)
    let run = desk.comity("screen", "Vantor Holdings", "--threshold", "1")
    #expect(run.status == 1)
    #expect(run.output.contains("confirmed by Ann"))
  }

  @Test func `A decision holds for the query as it was put`() throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    _ = desk.comity(
      "screen", "decide", "cleared", key, "aa.watch-list/7", "--reason", "x", "--by", "Ann")
    #expect(desk.comity("screen", "Vantor Holdings", "--kind", "organisation").status == 1)
  }

  @Test func `A decision opens again when the entry changes`() throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    _ = desk.comity(
      "screen", "decide", "cleared", key, "aa.watch-list/7", "--reason", "x", "--by", "Ann")
    try desk.take(
      ("7", "Vantor Holdings"), ("8", "Ostrava Freight"), ("9", "New"), published: "2026-02-11")
    #expect(desk.comity("screen", "Vantor Holdings").status == 0)
    try desk.write(
      WatchList(entries: [("7", "Vantor Holdings")], published: "2026-02-12").text
        .replacing("</FIRST_NAME>", with: "</FIRST_NAME><COMMENTS1>moved</COMMENTS1>"),
      to: "watch.xml")
    #expect(desk.comity("lists", "import", "watch.xml").status == 0)
    let run = desk.comity("screen", "Vantor Holdings")
    #expect(run.status == 1)
    #expect(run.output.contains("[reopened]") && run.output.contains("has changed since"))
  }

  @Test(
    arguments: [
      (["nobody", "aa.watch-list/7"], "nothing was screened under the key"),
      (["KEY", "aa.watch-list/99"], "no list has the entry"),
    ])
  func `A decision on nothing is refused`(subject: [String], message: String) throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    let run = desk.comity(
      ["screen", "decide", "cleared"] + subject.map { $0 == "KEY" ? key : $0 }
        + ["--reason", "x", "--by", "Ann"])
    #expect(run.status == 65)
    #expect(run.talk.contains(message))
  }

  @Test func `After an import what came or changed is shown, and what nobody has ruled on`() throws
  {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings"))
    _ = desk.comity("screen", "Bramble Teahouse")
    #expect(desk.comity("screen", "--changed").status == 1)
    _ = desk.comity(
      "screen", "decide", "cleared", key, "aa.watch-list/7", "--reason", "x", "--by", "Ann")
    #expect(desk.comity("screen", "--changed").status == 0)
    try desk.take(
      ("7", "Vantor Holdings"), ("8", "Ostrava Freight"), ("9", "Bramble Teahouse"),
      published: "2026-02-12")
    let run = desk.comity("screen", "--changed")
    #expect(run.status == 1)
    #expect(run.output.contains("aa.watch-list/9"))
    #expect(!run.output.contains("aa.watch-list/7"))
    // A second look makes nothing clean.
    #expect(desk.comity("screen", "--changed").status == 1)
  }

  @Test func `One bad row of a file is told with its line, and the rest is screened`() throws {
    let desk = try desk()
    try desk.write("name,born\nNobody Known,31.31.1999\nVantor Holdings,\n", to: "names.csv")
    let run = desk.comity("screen", "--batch", "names.csv")
    #expect(run.status == 1)
    #expect(run.talk.contains("not screened: 'names.csv', line 2"))
    #expect(run.output.contains("aa.watch-list/7"))
    try desk.write("name,born\nNobody Known,31.31.1999\n", to: "names.csv")
    #expect(desk.comity("screen", "--batch", "names.csv").status == 65)
  }

  @Test func `What is only possible ends with 1 where that is asked for`() throws {
    let desk = try desk()
    let name = "Vantor Trading Holding"
    #expect(desk.comity("screen", name, "--threshold", "0.999").status == 0)
    #expect(
      desk.comity("screen", name, "--threshold", "0.999", "--fail-on", "possible").status == 1)
  }

  @Test(
    arguments: [
      (
        "names.csv",
        """
        name,kind,born,country,id,ref
        Vantor Holdings,organisation,,AX;DE,lei:X1;registration:2,row-1
        "Roe, Jane",person,1970-02,,,row-2

        """
      ),
      (
        "names.json",
        """
        [{"name": "Vantor Holdings", "kind": "organisation", "country": ["AX", "DE"], \
        "id": "lei:X1;registration:2", "ref": "row-1"}, {"name": "Roe, Jane", "kind": "person", \
        "born": "1970-02", "ref": "row-2"}]
        """
      ),
    ])
  func `A file of names is screened row by row`(file: String, content: String) throws {
    let desk = try desk()
    try desk.write(content, to: file)
    let run = desk.comity("screen", "--batch", file, "--format", "json")
    #expect(run.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let results = try #require(object?["results"] as? [[String: Any]])
    let queries = results.compactMap { $0["query"] as? [String: Any] }
    #expect(queries.map { $0["subject"] as? String } == ["row-1", "row-2"])
    #expect(queries.map { $0["name"] as? String } == ["Vantor Holdings", "Roe, Jane"])
    #expect(queries.first?["identifiers"] as? [String] == ["lei X1", "registration 2"])
    #expect(queries.last?["born"] as? [String] == ["1970-02-01 to 1970-02-28"])
    #expect(results.map { ($0["hits"] as? [Any])?.count } == [1, 0])
    let csv = desk.comity("screen", "--batch", file, "--format", "csv")
    #expect(csv.output.contains("row-1,") && csv.output.contains(",aa.watch-list/7,"))
  }

  @Test func `Every wrong word of a file of names is reported in one run`() throws {
    let desk = try desk()
    try desk.write("name,kind,born\nA,persn,\nB,,19x0\n,,\n", to: "names.csv")
    let run = desk.comity("screen", "--batch", "names.csv")
    #expect(run.status == 65)
    for part in ["line 2: 'persn'", "line 3: '19x0'", "line 4: there is no name"] {
      #expect(run.talk.contains(part), "\(part) in \(run.talk)")
    }
  }

  @Test func `A project is screened with its owners and its named staff`() throws {
    let desk = try desk()
    try desk.edit(
      "project.yaml", "flags: []}",
      """
      flags: [], owners: [{party: Vantor Holdings, share: 40}]}
      staff:
        - {id: s1, name: Ostrava Freight}
        - {id: s2}
      """)
    let run = desk.comity("screen", "--project", "project.yaml")
    #expect(run.status == 1)
    for part in [
      "organisations[acme].owners[Vantor Holdings]", "staff[s1]", "Not screened",
      "staff[s2]",
    ] {
      #expect(run.output.contains(part), "\(part) in \(run.output)")
    }
  }

  @Test(
    arguments: [
      ["screen"], ["screen", "A", "--batch", "b.csv"], ["screen", "A", "--threshold", "2"],
      ["screen", "--changed", "--kind", "person"], ["screen", "A", "--kind", "ghost"],
      ["screen", "A", "--born", "soon"], ["screen", "A", "--country", "Narnia"],
      ["screen", "A", "--id", "shoe:9"], ["screen", "A", "--limit", "0"],
      ["screen", "decide", "cleared", "k", "e", "--reason", " ", "--by", "Ann"],
    ])
  func `Wrong usage is told from bad input`(arguments: [String]) throws {
    let run = try desk().comity(arguments)
    #expect(run.status == 64, "\(arguments): \(run.talk)")
    #expect(!run.talk.isEmpty && run.output.isEmpty)
  }

  @Test func `The record shows what was done, and the chain is checked`() throws {
    let desk = try desk()
    let key = try key(in: desk.comity("screen", "Vantor Holdings", "--by", "Ben"))
    _ = desk.comity("screen", "Bramble Teahouse")
    _ = desk.comity(
      "screen", "decide", "cleared", key, "aa.watch-list/7", "--reason", "x", "--by", "Ann")
    let run = desk.comity("screen", "log")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[4].hasPrefix("head  record 4  "))
    #expect(lines[1].contains("Ben: screened “Vantor Holdings”"))
    #expect(lines[3].contains("Ann: cleared UN/7 for query \(key): x"))
    let about = desk.comity("screen", "log", "--query", key, "--format", "json")
    let records =
      try JSONSerialization.jsonObject(with: Data(about.output.utf8)) as? [[String: Any]]
    #expect(records?.compactMap { $0["number"] as? Int } == [2, 4])
  }

  @Test func `The same lists and names give the same bytes`() throws {
    let (one, other) = (try desk(), try desk())
    for format in ["text", "json", "csv"] {
      let first = one.comity("screen", "Vantor Holdings", "--format", format).output
      #expect(other.comity("screen", "Vantor Holdings", "--format", format).output == first)
    }
  }
}

@Suite struct `Scoring pairs of names` {
  @Test func `Each row comes back with its score`() throws {
    let desk = try Desk()
    try desk.write(
      "label\tquery_name\tlist_name\tentity_type\n"
        + "1\tVantor Holdings\tVANTOR HOLDINGS\tOrganization\n"
        + "0\tVantor Holdings\tBramble Teahouse\tOrganization\n", to: "pairs.tsv")
    let run = desk.comity("screen", "--pairs", "pairs.tsv")
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.first?.last == "score")
    let scores = rows.dropFirst().compactMap { $0.last.flatMap { Double($0) } }
    #expect(scores.count == 2 && scores[0] > 0.9 && scores[1] < 0.5, "\(scores)")
  }

  @Test(arguments: ["a\tb\n1\t2\n", "query_name\tlist_name\nonly one\n"])
  func `A table of another shape is refused`(content: String) throws {
    let desk = try Desk()
    try desk.write(content, to: "pairs.tsv")
    let run = desk.comity("screen", "--pairs", "pairs.tsv")
    #expect(run.status == 65 && run.output.isEmpty)
  }
}

@Suite struct `Names screened stay out of errors` {
  private static let person = "Jane Roe"

  @Test(
    arguments: [
      ["screen", "Jane Roe", "--lists", "project.yaml"], ["screen", "Jane Roe", "--lists", "."],
      ["screen", "Jane Roe", "--lists", "missing.sqlite"],
      ["screen", "--batch", "names.csv", "--lists", "project.yaml"],
      ["screen", "--batch", "broken.csv"], ["screen", "--batch", "moved.csv"],
      ["screen", "--batch", "headless.csv"],
    ])
  func `No message repeats whom it was about`(arguments: [String]) throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    try desk.write("name\n\(Self.person)\n", to: "names.csv")
    try desk.write("name,kind\n\(Self.person),ghost\n", to: "broken.csv")
    try desk.write("name,kind,born,country,id\nRoe, Jane,Jane,Jane Roe,Jane:1\n", to: "moved.csv")
    try desk.write("name,Jane Roe\nx,y\n", to: "headless.csv")
    let run = desk.comity(arguments)
    #expect([65, 74].contains(run.status))
    #expect(!run.talk.isEmpty && !run.talk.contains("Jane"), "\(run.talk)")
    #expect(!run.output.contains("Jane"))
  }
}
