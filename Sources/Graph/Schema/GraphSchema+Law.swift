extension GraphSchema {
  /// Legal orders, their instruments, and what every record of law carries.
  ///
  /// Days are text, `YYYY-MM-DD`, so that they sort and read as people write them.
  static let law = """
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

    """
}
