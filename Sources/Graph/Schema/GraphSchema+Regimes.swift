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
      attribute TEXT NOT NULL CHECK (attribute IN (
        'latest-citizenship-or-residency', 'any-citizenship-or-residency-held',
        'citizenship-against-set', 'any-foreign-person', 'residence', 'residence-then-influence',
        'location-only')),
      protected_persons_exempt INTEGER NOT NULL CHECK (protected_persons_exempt IN (0, 1)),
      months INTEGER CHECK (months >= 0),
      influence_share TEXT
    ) STRICT;

    CREATE TABLE person_test_place (
      test INTEGER NOT NULL REFERENCES person_test,
      role TEXT NOT NULL CHECK (role IN (
        'territory', 'released-in', 'citizens-exempt', 'permanent-residents-exempt', 'free')),
      place INTEGER NOT NULL REFERENCES node,
      PRIMARY KEY (test, role, place)
    ) STRICT, WITHOUT ROWID;

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

    """
}
