extension GraphSchema {
  /// Charts: a row for each place, a mark for each column that applies to it.
  static let charts = """
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

    """
}
