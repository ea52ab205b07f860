/// The tables of the store.
enum ListStoreSchema {
  /// Raised whenever a table changes.
  static let version: Int32 = 2
  /// Marks the file as ours in its header: the letters "Coml".
  static let applicationID: Int32 = 0x436F_6D6C

  static let script = lists + reviews + audit

  private static let lists = """
    -- An edition of a list: its files as they were imported. Rows stay when another replaces it.
    CREATE TABLE edition (
      id INTEGER PRIMARY KEY,
      format TEXT NOT NULL,
      published TEXT NOT NULL,
      imported TEXT NOT NULL,
      hash TEXT NOT NULL,
      rejected INTEGER NOT NULL,
      current INTEGER NOT NULL CHECK (current IN (0, 1)),
      -- The edition that it replaced; null where it is the first.
      replaced INTEGER REFERENCES edition
    ) STRICT;

    CREATE TABLE edition_file (
      edition INTEGER NOT NULL REFERENCES edition,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (edition, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE edition_register (
      edition INTEGER NOT NULL REFERENCES edition,
      register TEXT NOT NULL,
      entries INTEGER NOT NULL,
      PRIMARY KEY (edition, register)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rejected_record (
      edition INTEGER NOT NULL REFERENCES edition,
      position INTEGER NOT NULL,
      file TEXT NOT NULL,
      record INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (edition, position)
    ) STRICT, WITHOUT ROWID;

    -- The parties of the current editions. Columns with several values have one a line.
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      register TEXT NOT NULL,
      reference TEXT NOT NULL,
      kind TEXT CHECK (kind IN ('person', 'organisation', 'vessel', 'aircraft')),
      names TEXT NOT NULL,
      births TEXT NOT NULL,
      countries TEXT NOT NULL,
      identifiers TEXT NOT NULL,
      programmes TEXT NOT NULL,
      addresses TEXT NOT NULL,
      remarks TEXT,
      listed_on TEXT,
      edition INTEGER NOT NULL REFERENCES edition,
      -- The edition in which it first stood just as it does now.
      since INTEGER NOT NULL REFERENCES edition,
      content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_by_edition ON entry (edition);

    -- What an edition changed against the one that it replaced.
    CREATE TABLE entry_change (
      edition INTEGER NOT NULL REFERENCES edition,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'changed')),
      register TEXT NOT NULL,
      reference TEXT NOT NULL,
      name TEXT NOT NULL,
      details TEXT NOT NULL,
      PRIMARY KEY (edition, position)
    ) STRICT, WITHOUT ROWID;


    """

  private static let reviews = """
    -- What was screened for, so that it can be screened for again when lists change.
    CREATE TABLE query (
      key TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT CHECK (kind IN ('person', 'organisation', 'vessel', 'aircraft')),
      births TEXT NOT NULL,
      countries TEXT NOT NULL,
      identifiers TEXT NOT NULL,
      -- Whom the name stands for, in the words of whoever asked.
      subject TEXT,
      -- The latest edition that it was screened against.
      edition INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What a person ruled of a query and an entry; the latest row counts.
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY,
      query TEXT NOT NULL,
      register TEXT NOT NULL,
      reference TEXT NOT NULL,
      -- The entry as it was when it was ruled on.
      content TEXT NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'cleared')),
      reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX decision_by_query ON decision (query);
    CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
      BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
    CREATE TRIGGER decision_remains BEFORE DELETE ON decision
      BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;


    """

  private static let audit = """
    -- The record of what was done; each row carries the fingerprint of the row before it. Editions,
    -- queries and rulings are what it says: the tables above repeat it and have to agree with it.
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      -- The clock, in UTC, and the day that whoever did it stands on.
      done_at TEXT NOT NULL,
      done_on TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('import', 'screening', 'decision')),
      done_by TEXT,
      details TEXT NOT NULL CHECK (json_valid(details)),
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
      BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;
    CREATE TRIGGER audit_remains BEFORE DELETE ON audit
      BEGIN SELECT RAISE(ABORT, 'the record is only added to'); END;

    -- The last row of the record, so that one which is missing at the end is noticed.
    CREATE TABLE head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      number INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

    """
}
