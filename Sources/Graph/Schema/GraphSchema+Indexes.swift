extension GraphSchema {
  /// Indexes of the generic graph: the three that bulk loading is measured with.
  package static let graphIndexes = """
    CREATE UNIQUE INDEX node_key ON node (key, kind);
    CREATE INDEX edge_source ON edge (source, kind, target);
    CREATE INDEX edge_target ON edge (target, kind, source);

    """

  /// One index for each way a question enters a table.
  static let indexes =
    graphIndexes + """
      CREATE INDEX node_kind ON node (kind);
      CREATE UNIQUE INDEX record_node ON record (node);
      CREATE INDEX record_kind ON record (kind);
      CREATE INDEX citation_instrument ON citation (instrument);
      CREATE INDEX set_member_place ON set_member (place);
      CREATE INDEX rule_regime ON rule (regime);
      CREATE INDEX rule_target_target ON rule_target (target, role);
      CREATE INDEX entry_list ON entry (list, code);
      CREATE INDEX entry_code ON entry (code);
      CREATE INDEX entry_parent ON entry (parent);
      CREATE INDEX control_entry ON control (entry);
      CREATE INDEX control_column ON control ("column");
      CREATE INDEX eligibility_entry ON eligibility (entry);
      CREATE INDEX eligibility_authorisation ON eligibility (authorisation);
      CREATE INDEX implements_item ON implements (item);
      CREATE INDEX cas_number ON cas (number);
      CREATE INDEX chart_regime ON chart (regime);
      CREATE INDEX chart_mark_place ON chart_mark (place);
      CREATE INDEX correspondence_source ON correspondence (source);
      CREATE INDEX correspondence_target ON correspondence (target);

      """

  /// Full text over the names and titles of what people look for.
  ///
  /// `code` is the part of the key after the slash, so that it can be matched from its start.
  static let search = """
    CREATE VIRTUAL TABLE search USING fts5(
      code, key, title, kind UNINDEXED, tokenize = 'unicode61', prefix = '2 3 4'
    );
    INSERT INTO search (rowid, code, key, title, kind)
      SELECT id, substr(key, instr(key, '/') + 1), key, title, kind
      FROM node
      WHERE id IN (SELECT node FROM record)
        AND kind IN ('entry', 'rule', 'country-set', 'instrument', 'regime', 'list', 'flag', 'word');
    INSERT INTO search (search) VALUES ('optimize');

    """
}
