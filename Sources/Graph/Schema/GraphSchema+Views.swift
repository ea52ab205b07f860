extension GraphSchema {
  /// What `comity query` is for: tables that a lawyer can read without knowing the others.
  ///
  /// The remark stands inside each statement, because SQLite keeps it there for
  /// `SELECT name, sql FROM sqlite_schema WHERE type = 'view'`.
  static let views = """
    CREATE VIEW v_controls AS
      -- Each control of each entry: reason, chart column or text rule.
      SELECT l.key AS list, e.code, n.title, c.reason, c."column", c.rule, c.id AS control
      FROM control c
      JOIN entry e ON e.id = c.entry
      JOIN node n ON n.id = e.id
      JOIN node l ON l.id = e.list;

    CREATE VIEW v_marks AS
      -- The marks of each chart, with the rows that some places borrow from others.
      SELECT sheet.key AS chart, p.key AS destination, m."column", sheet.id AS chart_id
      FROM chart_mark m
      JOIN node sheet ON sheet.id = m.chart
      JOIN node p ON p.id = m.place
      UNION ALL
      SELECT sheet.key, p.key, m."column", sheet.id
      FROM chart_follow f
      JOIN chart_mark m ON m.chart = f.chart AND m.place = f.followed
      JOIN node sheet ON sheet.id = f.chart
      JOIN node p ON p.id = f.place;

    CREATE VIEW v_destinations AS
      -- For which destinations the chart marks an entry, control by control.
      SELECT l.key AS list, e.code, v.destination, c.reason, v."column", v.chart
      FROM entry e
      JOIN control c ON c.entry = e.id
      JOIN node l ON l.id = e.list
      JOIN regime_list rl ON rl.list = e.list
      JOIN chart sheet ON sheet.regime = rl.regime
      JOIN v_marks v ON v.chart_id = sheet.id AND v."column" = c."column";

    CREATE VIEW v_rules AS
      -- Rules with their dates, how they are known, and the condition as the catalog writes it.
      SELECT n.key AS rule, g.key AS regime, r.kind, n.title, r.outcome, r.form,
        p.from_day, p.until_day, p.confidence, r.condition
      FROM rule r
      JOIN node n ON n.id = r.id
      JOIN node g ON g.id = r.regime
      JOIN provision p ON p.id = r.id;

    CREATE VIEW v_authorisations AS
      -- Authorisations: what each relieves and how it is obtained.
      SELECT n.key AS rule, n.title, r.form, t.key AS relieves, a.title AS authority,
        p.portal, p.lead_time, p.validity
      FROM rule r
      JOIN node n ON n.id = r.id
      LEFT JOIN rule_target rt ON rt.rule = r.id AND rt.role = 'relieves'
      LEFT JOIN node t ON t.id = rt.target
      LEFT JOIN procedure p ON p.rule = r.id
      LEFT JOIN node a ON a.id = p.authority
      WHERE r.kind = 'authorisation';

    CREATE VIEW v_duties AS
      -- Duties of each rule with their clocks.
      SELECT n.key AS rule, d.name AS duty, d.clock, d.span, d.event, d.note
      FROM duty d
      JOIN node n ON n.id = d.rule;

    CREATE VIEW v_set_members AS
      -- Members of each set, sets taken in included, places left out left out.
      WITH RECURSIVE within (outer_set, inner_set) AS (
        SELECT id, id FROM country_set
        UNION
        SELECT w.outer_set, i.included
        FROM within w JOIN set_include i ON i.country_set = w.inner_set
      )
      SELECT s.key AS country_set, p.key AS place, m.from_day, m.until_day, v.key AS stated_in
      FROM within w
      JOIN set_member m ON m.country_set = w.inner_set
      JOIN node s ON s.id = w.outer_set
      JOIN node p ON p.id = m.place
      JOIN node v ON v.id = w.inner_set
      WHERE NOT EXISTS (
        SELECT 1 FROM set_exclude x WHERE x.country_set = w.outer_set AND x.place = m.place);

    CREATE VIEW v_citations AS
      -- What each record rests on.
      SELECT n.kind, n.key, i.key AS instrument, s.citation, c.at
      FROM citation c
      JOIN node n ON n.id = c.provision
      JOIN node i ON i.id = c.instrument
      LEFT JOIN instrument s ON s.id = c.instrument;

    CREATE VIEW v_horizon AS
      -- The day up to which each instrument was read.
      SELECT n.key AS instrument, n.title, s.citation, s.checked, s.until_day, s.url
      FROM instrument s
      JOIN node n ON n.id = s.id;

    CREATE VIEW v_coverage AS
      -- What the catalog says of each jurisdiction, whose answers and which acts it limits, and
      -- whether requirements or reliefs are missing.
      SELECT n.key AS jurisdiction, c.subject, c.status,
        (SELECT group_concat(key, ' ') FROM (
          SELECT g.key FROM coverage_regime r JOIN node g ON g.id = r.regime
          WHERE r.jurisdiction = c.jurisdiction AND r.position = c.position ORDER BY g.key
        )) AS regimes,
        c.condition, c.lacks, i.key AS refers_to, c.at, c.note
      FROM coverage c
      JOIN node n ON n.id = c.jurisdiction
      LEFT JOIN node i ON i.id = c.instrument;

    CREATE VIEW v_vocabulary AS
      -- Words that rules and projects share.
      SELECT w.vocabulary, w.word, n.title AS meaning, w.digits, w.falls
      FROM word w
      JOIN node n ON n.id = w.id;

    CREATE VIEW v_correspondences AS
      -- Entry to entry, across lists.
      SELECT a.key AS source, c.relation, b.key AS target, c.rationale, p.confidence
      FROM correspondence c
      JOIN node a ON a.id = c.source
      JOIN node b ON b.id = c.target
      JOIN provision p ON p.id = c.id;

    CREATE VIEW v_recognitions AS
      -- What effect a law gives to a place, or to a licence of another law.
      SELECT n.key AS recognition, s.key AS source, r.kind, t.key AS target, r.effect,
        p.from_day, p.until_day, p.confidence, r.condition
      FROM recognition r
      JOIN recognition_target rt ON rt.recognition = r.id
      JOIN node n ON n.id = r.id
      JOIN node s ON s.id = r.source
      JOIN node t ON t.id = rt.target
      JOIN provision p ON p.id = r.id;

    CREATE VIEW v_edges AS
      -- The graph with names instead of numbers.
      SELECT s.kind AS source_kind, s.key AS source, e.kind AS edge, t.kind AS target_kind,
        t.key AS target
      FROM edge e
      JOIN node s ON s.id = e.source
      JOIN node t ON t.id = e.target;

    CREATE VIEW v_unstated AS
      -- Records that others mention and no file states.
      SELECT n.kind, n.key
      FROM node n
      WHERE n.kind NOT IN ('place', 'multilateral-item', 'substance', 'authority', 'person-test')
        AND NOT EXISTS (SELECT 1 FROM record r WHERE r.node = n.id);

    """
}
