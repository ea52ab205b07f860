extension GraphSchema {
  /// Country sets: members with dates, sets taken in, places left out.
  static let places = """
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

    """
}
