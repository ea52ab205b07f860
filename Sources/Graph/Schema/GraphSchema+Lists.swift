extension GraphSchema {
  /// Control lists: entries, why each is controlled, and what may go under which authorisation.
  static let lists = """
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

    """
}
