import Reporting

/// A document with every kind of block and inline, and outside text that tries to misbehave.
enum SampleDocument {
  static let document = Document(
    title: "Technology control plan",
    subtitle: "Cold-atom gravity sensor, a project of Acme Sensors Ltd and two universities",
    status: "Privileged & confidential – draft for counsel",
    facts: [
      .init("As of", "23 November 2026"),
      .init("Project window", "1 January 2027 to 31 December 2029"),
      .init("Version", "0.3, not approved"),
      .init("Receipt", "\(.code("7f3a-91c2"))"),
      .init("Prepared for", "A. Counsel | Partner"),
    ]
  ) {
    summary
    jurisdictions
    classification
    access
    duties
    signOff
  }

  private static var summary: Section {
    Section("summary", "Executive summary") {
      """
      Two of the five planned releases need a licence before they start. The project may begin \
      \(.strong("on site in Leeds")) once the steps in \(.reference("Duties", to: "duties")) are done.
      """
      Callout(.stop, "Remote access from abroad waits for a licence") {
        "Release of \(.code("3E001")) technology to a login abroad is an export on its own."
        ItemList(
          .bullets,
          [
            "Bar the repository \(.code("laser-lock")) for logins abroad.",
            "Ask for the licence now: the authority takes up to 60 days \(.verify).",
          ])
      }
      Callout(.caution, "One statement rests on a recalled source")
      Callout(.go, "Published results stay free") {
        "The exemption for published information covers the papers of work package 1."
      }
      Callout(.info, "The catalog was read up to 1 November 2026")
    }
  }

  private static var jurisdictions: Section {
    Section("laws", "Jurisdiction analysis") {
      "Which laws reach whom, and why. Terms are used as follows."
      DefinitionList([
        .init("Deemed export", "A release to a foreign person inside the country."),
        .init("Reach", "The ground on which a law applies: origin, place, person, currency."),
      ])
      Section("laws/reach", "Reach of each law") {
        ItemList(
          .numbers,
          items: [
            [.paragraph("Origin: the items are of mixed origin.")],
            [
              .paragraph("Place: the laboratory in Leeds."),
              ItemList(.bullets, ["Visitors", "Remote logins"]).block,
            ],
          ])
        Section("laws/reach/persons", "Persons") {
          "See \(.link("the guide of the authority", to: "https://www.gov.uk/export(controls)?a=1&b=2"))."
        }
      }
    }
  }

  private static var classification: Section {
    Section("classification", "Classification") {
      Table(
        "Item by list entry",
        columns: [
          .init("Item", isRowHeader: true), "Entry", "Reading", .init("Days", alignment: .end),
          .init("Checked", alignment: .centre), "Source",
        ],
        rows: [
          .init(
            [
              "Laser lock source code", "\(.code("3D001"))", "\(.badge(.stop, "licence required"))",
              "60", "no",
              "\(.citation("15 CFR § 742.4(a)", at: "https://www.ecfr.gov/current/title-15"))",
            ], tone: .stop),
          .init(
            [
              "Vacuum chamber", "none found", "\(.badge(.go, "no licence found"))", "0", "yes",
              "\(.citation("SI 2008/3231, art. 3")) \(.verify)",
            ], tone: .go),
          [
            "Control electronics <script>alert(1)</script> | * _ `x`", "\(.code("3A001.b.2 | c"))",
            "\(.badge(.caution, "exception with conditions"))", "14", "yes",
            "Regulation (EU) 2021/821",
          ],
        ])
      Details("Why a licence is required for \(.code("3D001"))") {
        "The entry lists software \(.emphasis("specially designed")) for the items of the group."
        ItemList(
          .numbers,
          [
            "Fact: the software drives a laser named in the entry.",
            "Rule: \(.citation("15 CFR § 742.4(a)", at: "https://www.ecfr.gov/current/title-15")).",
          ])
        CodeBlock("when:\n  - item.kind: [software]\n  - destination.in: `group`\n```")
      }
      Details("Why the vacuum chamber needs none") { "No entry names it." }
    }
  }

  private static var access: Section {
    Section("access", "Persons and access") {
      Matrix(
        "Person by technology", corner: "Person",
        columns: ["Laser lock source code", "Atom chip drawings", "Published results"],
        rows: [
          .init(
            "P-01, Leeds", [.init(.go, "free"), .init(.go, "free"), .init(.go, "free")]),
          .init(
            "P-02, remote",
            [
              .init(.stop, "barred until licensed"), .init(.caution, "escort only"),
              .init(.neutral, "not planned"),
            ]),
        ])
      Figure(
        "Lead times before the first milestone",
        svg: RawHTML(
          trusted: """
            <svg viewBox="0 0 640 90" width="640" height="90" font-family="sans-serif" \
            font-size="13" fill="currentColor"><rect x="0" y="12" width="420" height="22" \
            fill="none" stroke="currentColor"/><text x="8" y="28">Licence, 60 days</text>\
            <rect x="420" y="48" width="200" height="22" fill="none" stroke="currentColor"/>\
            <text x="428" y="64">Work package 2</text></svg>
            """),
        alternative: "The licence takes 60 days; work package 2 starts the day after.")
    }
  }

  private static var duties: Section {
    Section("duties", "Duties") {
      Checklist([
        .init("Name the officer who may stop a release.", isDone: true),
        .init("Brief every person and keep the proof."),
      ])
      ItemList(.bullets, ["Keep records for five years.", "# not a heading"])
      ItemList(.bullets, ["- not a list in a list", "1. not a number"])
    }
  }

  private static var signOff: Section {
    Section("sign-off", "Sign-off") {
      "Everyone named here has read the plan. A name may be \u{202E}reversed\u{202C} but not hidden."
      SignatureBlock([
        .init(role: "Empowered official", name: "J. Roe"),
        .init(role: "Principal investigator"),
        .init(role: "Export control officer", name: "R. | Doe", date: "24 November 2026"),
      ])
    }
  }
}
