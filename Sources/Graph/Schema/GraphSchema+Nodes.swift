extension GraphSchema {
  /// The generic graph: every record and everything a record mentions is a node.
  ///
  /// A node without a record behind it is mentioned and not stated; `v_unstated` lists those.
  package static let nodes = """
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

    """
}
