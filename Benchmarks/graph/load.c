/* The bare C program that the loader is measured against: the same rows, tables, pragmas and
   indexes as `graph-bench load`, in one transaction, indexes last. Prints "load SECONDS". */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { NODES = 100000, EDGES = 500000 };

static void check(int ok, sqlite3 *database) {
  if (ok) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(sqlite3 *database, const char *sql) {
  check(sqlite3_exec(database, sql, 0, 0, 0) == SQLITE_OK, database);
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
  sqlite3_stmt *statement;
  check(
      sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, 0) == SQLITE_OK,
      database);
  return statement;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static unsigned next(void) {
  static unsigned state = 1;
  state = state * 1664525u + 1013904223u;
  return state >> 8;
}

int main(int count, char **arguments) {
  if (count != 2) return 64;
  double start = now();
  sqlite3 *database;
  check(sqlite3_open(arguments[1], &database) == SQLITE_OK, database);
  run(database,
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
      "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; BEGIN;"
      "CREATE TABLE node (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,"
      " title TEXT NOT NULL) STRICT;"
      "CREATE TABLE edge (source INTEGER NOT NULL REFERENCES node,"
      " target INTEGER NOT NULL REFERENCES node, kind TEXT NOT NULL) STRICT;");
  sqlite3_stmt *node =
      prepare(database, "INSERT INTO node (id, kind, key, title) VALUES (?, ?, ?, ?)");
  for (int index = 0; index < NODES; index++) {
    char key[64], title[64];
    int keyLength = snprintf(key, sizeof key, "xa.reg.list/%d", index);
    int titleLength = snprintf(title, sizeof title, "The title of entry %d", index);
    sqlite3_bind_int64(node, 1, index + 1);
    sqlite3_bind_text(node, 2, "entry", 5, SQLITE_STATIC);
    sqlite3_bind_text(node, 3, key, keyLength, SQLITE_STATIC);
    sqlite3_bind_text(node, 4, title, titleLength, SQLITE_STATIC);
    check(sqlite3_step(node) == SQLITE_DONE, database);
    sqlite3_reset(node);
  }
  sqlite3_finalize(node);
  static const char *kinds[] = {"asks", "implements", "member", "cites"};
  sqlite3_stmt *edge =
      prepare(database, "INSERT INTO edge (source, target, kind) VALUES (?, ?, ?)");
  for (int index = 0; index < EDGES; index++) {
    const char *kind = kinds[index % 4];
    sqlite3_bind_int64(edge, 1, next() % NODES + 1);
    sqlite3_bind_int64(edge, 2, next() % NODES + 1);
    sqlite3_bind_text(edge, 3, kind, (int)strlen(kind), SQLITE_STATIC);
    check(sqlite3_step(edge) == SQLITE_DONE, database);
    sqlite3_reset(edge);
  }
  sqlite3_finalize(edge);
  run(database,
      "CREATE UNIQUE INDEX node_key ON node (key, kind);"
      "CREATE INDEX edge_source ON edge (source, kind, target);"
      "CREATE INDEX edge_target ON edge (target, kind, source); COMMIT;");
  check(sqlite3_close(database) == SQLITE_OK, database);
  printf("load %f\n", now() - start);
  return 0;
}
