extension GraphSchema {
  /// Regimes, their lists, how they count persons, and the party lists rules ask about.
  ///
  /// Conditions are JSON in the notation of the catalog files.
  static let regimes = """
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

    """
}
