extension GraphSchema {
  /// Rules: when they hold, what follows, which other rules they lift or bar.
  static let rules = """
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

    """
}
