extension GraphSchema {
  /// Relations between entries of different lists, reviews that found none, and what effect
  /// laws give to places and to each other's licences.
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

    """
}
