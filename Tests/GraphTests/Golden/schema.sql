CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE node (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE edge (
  source INTEGER NOT NULL REFERENCES node,
  target INTEGER NOT NULL REFERENCES node,
  kind TEXT NOT NULL
) STRICT;

-- The record as the engine reads it; the tables below say the same to people.
CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  node INTEGER NOT NULL REFERENCES node,
  kind TEXT NOT NULL,
  packed BLOB NOT NULL
) STRICT;

CREATE TABLE origin (
  id INTEGER PRIMARY KEY REFERENCES node,
  path TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line >= 1)
) STRICT;

CREATE TABLE jurisdiction (
  id INTEGER PRIMARY KEY REFERENCES node
) STRICT;

CREATE TABLE territory (
  jurisdiction INTEGER NOT NULL REFERENCES node,
  place INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (jurisdiction, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE authority (
  id INTEGER PRIMARY KEY REFERENCES node,
  jurisdiction INTEGER NOT NULL REFERENCES node,
  url TEXT
) STRICT;

CREATE TABLE coverage (
  jurisdiction INTEGER NOT NULL REFERENCES node,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('modelled', 'partial', 'pointer-only', 'not-modelled')),
  condition TEXT CHECK (condition IS NULL OR json_valid(condition)),
  lacks TEXT NOT NULL,
  instrument INTEGER REFERENCES node,
  at TEXT,
  note TEXT,
  PRIMARY KEY (jurisdiction, position)
) STRICT, WITHOUT ROWID;

-- The regimes whose answers a statement limits; none: those of the jurisdiction.
CREATE TABLE coverage_regime (
  jurisdiction INTEGER NOT NULL,
  position INTEGER NOT NULL,
  regime INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (jurisdiction, position, regime),
  FOREIGN KEY (jurisdiction, position) REFERENCES coverage
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument (
  id INTEGER PRIMARY KEY REFERENCES node,
  citation TEXT NOT NULL,
  url TEXT,
  from_day TEXT CHECK (from_day IS date(from_day)),
  until_day TEXT CHECK (until_day IS date(until_day)),
  checked TEXT CHECK (checked IS date(checked))
) STRICT;

CREATE TABLE provision (
  id INTEGER PRIMARY KEY REFERENCES node,
  from_day TEXT CHECK (from_day IS date(from_day)),
  start_unknown INTEGER NOT NULL CHECK (start_unknown IN (0, 1)),
  until_day TEXT CHECK (until_day IS date(until_day)),
  confidence TEXT NOT NULL CHECK (confidence IN ('read', 'secondary', 'recalled')),
  checked TEXT CHECK (checked IS date(checked)),
  note TEXT
) STRICT;

CREATE TABLE citation (
  provision INTEGER NOT NULL REFERENCES provision,
  position INTEGER NOT NULL,
  instrument INTEGER NOT NULL REFERENCES node,
  at TEXT,
  PRIMARY KEY (provision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspension (
  provision INTEGER NOT NULL REFERENCES provision,
  position INTEGER NOT NULL,
  from_day TEXT CHECK (from_day IS date(from_day)),
  until_day TEXT CHECK (until_day IS date(until_day)),
  end_confirmed INTEGER NOT NULL CHECK (end_confirmed IN (0, 1)),
  PRIMARY KEY (provision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  provision INTEGER NOT NULL REFERENCES provision,
  position INTEGER NOT NULL,
  on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
  title TEXT NOT NULL,
  PRIMARY KEY (provision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE country_set (
  id INTEGER PRIMARY KEY REFERENCES provision
) STRICT;

CREATE TABLE set_member (
  country_set INTEGER NOT NULL REFERENCES country_set,
  position INTEGER NOT NULL,
  place INTEGER NOT NULL REFERENCES node,
  from_day TEXT CHECK (from_day IS date(from_day)),
  until_day TEXT CHECK (until_day IS date(until_day)),
  PRIMARY KEY (country_set, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_include (
  country_set INTEGER NOT NULL REFERENCES country_set,
  included INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (country_set, included)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_exclude (
  country_set INTEGER NOT NULL REFERENCES country_set,
  place INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (country_set, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE regime (
  id INTEGER PRIMARY KEY REFERENCES provision,
  jurisdiction INTEGER NOT NULL REFERENCES node,
  reach TEXT NOT NULL CHECK (json_valid(reach)),
  relief TEXT NOT NULL CHECK (relief IN ('single', 'combined'))
) STRICT;

CREATE TABLE regime_list (
  regime INTEGER NOT NULL REFERENCES regime,
  list INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (regime, list)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_test (
  id INTEGER PRIMARY KEY REFERENCES provision,
  regime INTEGER NOT NULL REFERENCES regime,
  counts TEXT NOT NULL
    CHECK (counts IN ('latest', 'each', 'ever-held', 'home', 'release-place')),
  condition TEXT NOT NULL CHECK (json_valid(condition)),
  exemption TEXT CHECK (exemption IS NULL OR json_valid(exemption))
) STRICT;

CREATE TABLE flag (
  id INTEGER PRIMARY KEY REFERENCES provision,
  publisher INTEGER REFERENCES node,
  fresh_for INTEGER CHECK (fresh_for >= 0),
  url TEXT
) STRICT;

-- The published registers in which the list is found.
CREATE TABLE flag_source (
  flag INTEGER NOT NULL REFERENCES flag,
  position INTEGER NOT NULL,
  format TEXT NOT NULL,
  register TEXT NOT NULL,
  PRIMARY KEY (flag, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
  id INTEGER PRIMARY KEY REFERENCES node
) STRICT;

-- Words that rules and projects share; nomenclatures say how long their headings are,
-- and events when they fall.
CREATE TABLE word (
  id INTEGER PRIMARY KEY REFERENCES node,
  vocabulary TEXT NOT NULL,
  word TEXT NOT NULL,
  digits INTEGER,
  falls TEXT,
  UNIQUE (vocabulary, word)
) STRICT;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY REFERENCES provision,
  regime INTEGER NOT NULL REFERENCES node,
  kind TEXT NOT NULL CHECK (kind IN (
    'requirement', 'authorisation', 'exclusion', 'restriction', 'duty', 'constraint', 'inquiry')),
  outcome TEXT CHECK (outcome IN (
    'prohibition', 'licence', 'notification', 'registration', 'vetting')),
  form TEXT CHECK (form IN ('general', 'individual')),
  per_control_of INTEGER REFERENCES node,
  reason TEXT,
  condition TEXT NOT NULL CHECK (json_valid(condition)),
  CHECK ((kind = 'requirement') = (outcome IS NOT NULL)),
  CHECK ((kind = 'authorisation') = (form IS NOT NULL))
) STRICT;

CREATE TABLE rule_target (
  rule INTEGER NOT NULL REFERENCES rule,
  role TEXT NOT NULL CHECK (role IN ('relieves', 'restricts', 'except')),
  target INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (rule, role, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_act (
  rule INTEGER NOT NULL REFERENCES rule,
  role TEXT NOT NULL CHECK (role IN ('demands', 'forbids')),
  act INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (rule, role, act)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
  rule INTEGER NOT NULL REFERENCES rule,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  clock TEXT NOT NULL
    CHECK (clock IN ('before', 'within', 'every', 'lasting', 'throughout')),
  span TEXT,
  event TEXT,
  note TEXT,
  PRIMARY KEY (rule, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE procedure (
  rule INTEGER PRIMARY KEY REFERENCES rule,
  authority INTEGER REFERENCES node,
  form TEXT,
  portal TEXT,
  lead_time TEXT,
  validity TEXT
) STRICT;

CREATE TABLE control_list (
  id INTEGER PRIMARY KEY REFERENCES provision,
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  basket TEXT
) STRICT;

-- An item that is on the list is not on the precluded one, unless the project says so.
CREATE TABLE list_preclude (
  list INTEGER NOT NULL REFERENCES control_list,
  precluded INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (list, precluded)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY REFERENCES provision,
  list INTEGER NOT NULL REFERENCES node,
  code TEXT NOT NULL,
  parent INTEGER REFERENCES entry,
  kind TEXT CHECK (kind IN (
    'commodity', 'software', 'source-code', 'technology', 'service'))
) STRICT;

CREATE TABLE control (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry,
  reason TEXT NOT NULL,
  "column" TEXT,
  rule TEXT,
  condition TEXT NOT NULL CHECK (json_valid(condition))
) STRICT;

CREATE TABLE control_scope (
  control INTEGER NOT NULL REFERENCES control,
  role TEXT NOT NULL CHECK (role IN ('include', 'exclude', 'for', 'not-for')),
  code TEXT NOT NULL,
  PRIMARY KEY (control, role, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE eligibility (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entry,
  authorisation INTEGER NOT NULL REFERENCES node,
  eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
  "limit" TEXT,
  currency TEXT,
  condition TEXT NOT NULL CHECK (json_valid(condition)),
  CHECK (("limit" IS NULL) = (currency IS NULL))
) STRICT;

CREATE TABLE eligibility_scope (
  eligibility INTEGER NOT NULL REFERENCES eligibility,
  role TEXT NOT NULL CHECK (role IN ('include', 'exclude', 'for', 'not-for')),
  code TEXT NOT NULL,
  PRIMARY KEY (eligibility, role, code)
) STRICT, WITHOUT ROWID;

-- The bound is exact as text; the value is the same number for comparing, rounded.
CREATE TABLE parameter (
  entry INTEGER NOT NULL REFERENCES entry,
  position INTEGER NOT NULL,
  quantity TEXT NOT NULL,
  operator TEXT NOT NULL CHECK (operator IN ('at-least', 'above', 'at-most', 'below')),
  bound TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE implements (
  entry INTEGER NOT NULL REFERENCES entry,
  item INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE cas (
  entry INTEGER NOT NULL REFERENCES entry,
  number TEXT NOT NULL,
  PRIMARY KEY (entry, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE chart (
  id INTEGER PRIMARY KEY REFERENCES provision,
  regime INTEGER NOT NULL REFERENCES node
) STRICT;

CREATE TABLE chart_column (
  chart INTEGER NOT NULL REFERENCES chart,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (chart, position)
) STRICT, WITHOUT ROWID;

-- A place with a row and no mark is unmarked; a place without a row is unknown.
CREATE TABLE chart_row (
  chart INTEGER NOT NULL REFERENCES chart,
  place INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (chart, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE chart_mark (
  chart INTEGER NOT NULL REFERENCES chart,
  "column" TEXT NOT NULL,
  place INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (chart, "column", place)
) STRICT, WITHOUT ROWID;

CREATE TABLE chart_follow (
  chart INTEGER NOT NULL REFERENCES chart,
  place INTEGER NOT NULL REFERENCES node,
  followed INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (chart, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE chart_referred (
  chart INTEGER NOT NULL REFERENCES chart,
  place INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (chart, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE correspondence (
  id INTEGER PRIMARY KEY REFERENCES provision,
  source INTEGER NOT NULL REFERENCES node,
  target INTEGER NOT NULL REFERENCES node,
  relation TEXT NOT NULL CHECK (relation IN (
    'equal', 'narrower', 'broader', 'overlaps', 'disjoint', 'unknown')),
  rationale TEXT NOT NULL
) STRICT;

CREATE TABLE reviewed_none (
  position INTEGER PRIMARY KEY,
  entry TEXT NOT NULL,
  list TEXT NOT NULL
) STRICT;

CREATE TABLE recognition (
  id INTEGER PRIMARY KEY REFERENCES provision,
  kind TEXT NOT NULL CHECK (kind IN (
    'exempts', 'recognises-licence', 'general-authorisation', 'facilitates',
    'not-recognised')),
  source INTEGER NOT NULL REFERENCES node,
  condition TEXT NOT NULL CHECK (json_valid(condition)),
  effect TEXT NOT NULL
) STRICT;

CREATE TABLE recognition_target (
  recognition INTEGER NOT NULL REFERENCES recognition,
  target INTEGER NOT NULL REFERENCES node,
  PRIMARY KEY (recognition, target)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX node_key ON node (key, kind);
CREATE INDEX edge_source ON edge (source, kind, target);
CREATE INDEX edge_target ON edge (target, kind, source);
CREATE INDEX node_kind ON node (kind);
CREATE UNIQUE INDEX record_node ON record (node);
CREATE INDEX record_kind ON record (kind);
CREATE INDEX citation_instrument ON citation (instrument);
CREATE INDEX set_member_place ON set_member (place);
CREATE INDEX rule_regime ON rule (regime);
CREATE INDEX rule_target_target ON rule_target (target, role);
CREATE INDEX entry_list ON entry (list, code);
CREATE INDEX entry_code ON entry (code);
CREATE INDEX entry_parent ON entry (parent);
CREATE INDEX control_entry ON control (entry);
CREATE INDEX control_column ON control ("column");
CREATE INDEX eligibility_entry ON eligibility (entry);
CREATE INDEX eligibility_authorisation ON eligibility (authorisation);
CREATE INDEX implements_item ON implements (item);
CREATE INDEX cas_number ON cas (number);
CREATE INDEX chart_regime ON chart (regime);
CREATE INDEX chart_mark_place ON chart_mark (place);
CREATE INDEX correspondence_source ON correspondence (source);
CREATE INDEX correspondence_target ON correspondence (target);

CREATE VIRTUAL TABLE search USING fts5(
  code, key, title, kind UNINDEXED, tokenize = 'unicode61', prefix = '2 3 4'
);
INSERT INTO search (rowid, code, key, title, kind)
  SELECT id, substr(key, instr(key, '/') + 1), key, title, kind
  FROM node
  WHERE id IN (SELECT node FROM record)
    AND kind IN ('entry', 'rule', 'country-set', 'instrument', 'regime', 'list', 'flag', 'word');
INSERT INTO search (search) VALUES ('optimize');

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
