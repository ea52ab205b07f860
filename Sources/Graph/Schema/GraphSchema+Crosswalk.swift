extension GraphSchema {
  /// Relations between entries of different lists, and reviews that found none.
  static let crosswalk = """
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

    """
}
