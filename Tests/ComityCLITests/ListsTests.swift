import Foundation
import Testing

@Suite struct `Party lists` {
  @Test func `An import says what it took and what it changed`() throws {
    let desk = try Desk.watching()
    let first = try desk.take(("7", "Vantor Holdings"))
    #expect(first.status == 0)
    #expect(first.output.contains("as edition 1, published 2026-02-10: 1 entries"))
    let second = try desk.take(
      ("7", "Vantor Group"), ("8", "Ostrava Freight"), published: "2026-02-12")
    #expect(second.output.contains("1 added, 0 removed, 1 changed"))
  }

  @Test func `Importing the same bytes again changes nothing and says so`() throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    let before = desk.bytes(".comity/lists.sqlite")
    let again = try desk.take(("7", "Vantor Holdings"))
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Nothing changed"))
    #expect(desk.bytes(".comity/lists.sqlite") == before)
  }

  @Test(
    arguments: [
      ("not a list at all", 65), ("<CONSOLIDATED_LIST dateGenerated=\"2026-02-12\"><ENT", 65),
      ("", 65),
    ])
  func `A broken download changes nothing`(content: String, status: Int32) throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    let before = desk.bytes(".comity/lists.sqlite")
    try desk.write(content, to: "broken.xml")
    let run = desk.comity("lists", "import", "broken.xml", "--format", "un-consolidated-xml")
    #expect(run.status == status)
    #expect(run.talk.hasPrefix("error: ") && run.output.isEmpty)
    #expect(desk.bytes(".comity/lists.sqlite") == before)
  }

  @Test func `A broken first download leaves no store behind`() throws {
    let desk = try Desk.watching()
    try desk.write("<CONSOLIDATED_LIST", to: "broken.xml")
    #expect(desk.comity("lists", "import", "broken.xml").status == 65)
    #expect(desk.bytes(".comity/lists.sqlite") == nil)
  }

  @Test func `An older edition is refused`() throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    let run = try desk.take(("7", "Vantor"), published: "2026-02-01")
    #expect(run.status == 65)
    #expect(run.talk.contains("the store holds that of 2026-02-10"))
  }

  @Test func `A list from the future is refused`() throws {
    let run = try Desk.watching().take(("7", "Vantor"), published: "2027-01-01")
    #expect(run.status == 65)
    #expect(run.talk.contains("later than today"))
  }

  @Test func `Without an import there is nothing to show, and the way out is named`() throws {
    let desk = try Desk.watching()
    for arguments in [["lists", "status"], ["lists", "diff"], ["screen", "Vantor"]] {
      let run = desk.comity(arguments)
      #expect(run.status == 74)
      #expect(run.talk.contains("comity lists import"))
    }
  }

  @Test(
    arguments: [
      ("2026-02-10", "never", 0), ("2026-02-10", "stale", 0), ("2026-02-08", "stale", 1),
      ("2026-02-08", "never", 0),
    ])
  func `A list is stale past the days of the catalog`(
    published: String, failOn: String, status: Int32
  ) throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"), published: published)
    let run = desk.comity("lists", "status", "--fail-on", failOn)
    #expect(run.status == status)
    #expect(run.output.contains(published == "2026-02-08" ? "stale" : "fresh"))
  }

  @Test func `A list that nobody imported is missing`() throws {
    let desk = try Desk.watching()
    try desk.edit("jurisdictions/aa/flags.yaml", "register: UN", "register: Other")
    try desk.take(("7", "Vantor Holdings"))
    #expect(desk.comity("lists", "status", "--fail-on", "stale").status == 0)
    let run = desk.comity("lists", "status", "--fail-on", "missing")
    #expect(run.status == 1)
    #expect(run.output.contains("missing") && run.output.contains("https://list.example"))
    #expect(run.output.contains("not of the catalog"))
  }

  @Test func `The differences of an edition are told entry by entry`() throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"), ("8", "Ostrava Freight"))
    try desk.take(("7", "Vantor Group"), ("9", "Quillon Trading"), published: "2026-02-12")
    let run = desk.comity("lists", "diff")
    #expect(
      run.output == """
        Edition 2, un-consolidated-xml, published 2026-02-12, changed 3 entries.

        ~ UN/7  Vantor Group
            - name: primary Vantor Holdings
            + name: primary Vantor Group
        + UN/9  Quillon Trading
        - UN/8  Ostrava Freight

        """)
    #expect(desk.comity("lists", "diff", "1").output.contains("is the first of its list"))
    #expect(desk.comity("lists", "diff", "9").status == 65)
    let csv = desk.comity("lists", "diff", "--format", "csv").output
    #expect(csv.contains("removed,UN,8,Ostrava Freight"))
  }

  @Test func `A program reads the status`() throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    let object = try JSONSerialization.jsonObject(
      with: Data(desk.comity("lists", "status", "--format", "json").output.utf8))
    let lists = try #require((object as? [String: Any])?["lists"] as? [[String: Any]])
    #expect(lists.map { $0["list"] as? String } == ["aa.watch-list"])
    #expect(lists.first?["age"] as? Int == 6)
    #expect((lists.first?["hash"] as? String)?.count == 64)
  }
}
