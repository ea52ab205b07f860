import Regulation

/// The files that a newcomer starts from.
enum Starter {
  /// A small project that is valid as it stands; the comments say what else may be stated.
  static func project(from day: CivilDate) -> String {
    """
    # yaml-language-server: $schema=schemas/project.schema.json
    # A project: who does what with which items, where and when. Everything a rule does not ask
    # for may be left out. A fact left out is unknown, never "no": the plan then asks for it.
    project: my-project
    title: What the project is about
    start: \(day.advanced(months: 1))
    end: \(day.advanced(months: 25))

    organisations:
      - id: lab
        name: The laboratory
        country: GB            # two capitals, ISO 3166-1; Northern Ireland is GB-NIR
        kind: university       # company university research-institute government military individual
        flags: []              # lists it is on; left out: not listed and not screened, as the plan says
        # owners: [{party: another-organisation, share: 60}]
      - id: partner
        name: The partner
        country: US
        kind: company

    sites:
      - {id: lab-site, organisation: lab, country: GB}
      - {id: partner-site, organisation: partner, country: US}

    items:
      - id: design
        title: Design data of the sensor
        kind: technology       # commodity software source-code technology service
        origin: US
        # The entry of each list on which it was looked up, or none; 'comity search' finds entries.
        classifications: {us.ear.ccl: "6E001", us.itar.usml: none}
        technology-for: us.ear.ccl/6A005
        status: proprietary    # published fundamental-research patent-application proprietary

    staff:
      - id: s01                # a pseudonym is enough
        employer: lab
        site: lab-site
        citizenships: [{country: IN, since: 1990-01-01}]
        permanent-residence: []
        resides: {country: GB, since: 2024-09-01}
        access: [design]       # or {item: design, mode: remote-access, from: …, until: …}
        # works-from: [IN]     # every other place of log-in or travel with the item

    transfers:
      - id: t01
        item: design
        from: partner-site     # a site, an organisation or a country
        to: lab-site
        mode: electronic       # shipment hand-carried electronic cloud remote-access oral visual …
        exporter: partner
        end-use: {purpose: civil-research, wmd: false, military: false, knowledge: none}

    # Licences already held:
    # authorisations:
    #   - {id: l1, of: us.ear/licence, holder: lab, items: [design], destinations: [GB], from: …, until: …}
    safeguards: [access-control, training]
    # Answers to the questions that rules ask, by their id, as the plan lists them:
    # answers: {some-question: true}

    """
  }

  /// The files of a new jurisdiction by name, in the order in which they are filled in.
  static func jurisdiction(_ code: String) -> [(name: String, text: String)] {
    let schemas = "# yaml-language-server: $schema=../../schemas"
    return [
      (
        "jurisdiction.yaml",
        """
        \(schemas)/jurisdiction.schema.json
        jurisdiction: \(code)
        name: Name of the jurisdiction
        territory: [\(code.uppercased())]
        authorities:
          - {id: \(code).authority, name: The licensing authority}
        # Fill in the coverage statement first: what will be modelled, and what will not.
        coverage:
          # Whose answers it limits: a permission that rests on what is not held becomes not-assessed.
          - {subject: Control lists, status: not-modelled, regime: \(code).main, lacks: reliefs}

        """
      ),
      (
        "instruments.yaml",
        """
        \(schemas)/instruments.schema.json
        instruments:
          - id: \(code).act
            title: The act
            citation: How a lawyer cites the act
            checked: 2000-01-01        # the day of the source that you read

        """
      ),
      (
        "main/regime.yaml",
        """
        # yaml-language-server: $schema=../../../schemas/regime.schema.json
        regime: \(code).main
        jurisdiction: \(code)
        title: Export control
        cite: {instrument: \(code).act}
        lists: [\(code).main.list]
        reach:
          - from.in: [\(code.uppercased())]
        """
      ),
      (
        "main/list.yaml",
        """
        # yaml-language-server: $schema=../../../schemas/list.schema.json
        list: \(code).main.list
        title: The control list
        cite: {instrument: \(code).act}
        complete: false

        """
      ),
      (
        "main/rules.yaml",
        """
        # yaml-language-server: $schema=../../../schemas/rules.schema.json
        rules:
          - id: \(code).main/export
            kind: requirement
            title: Export of a listed item
            cite: {instrument: \(code).act}
            confidence: recalled       # until the source was read
            outcome: licence
            when:
              - act.crosses-border: true
              - item.on: [\(code).main.list]
          - id: \(code).main/licence
            kind: authorisation
            title: Individual licence
            cite: {instrument: \(code).act}
            confidence: recalled
            form: individual
            relieves: [\(code).main]
            procedure: {authority: \(code).authority, form: Application, portal: Portal, lead-time: 60 days}

        """
      ),
    ]
  }
}
