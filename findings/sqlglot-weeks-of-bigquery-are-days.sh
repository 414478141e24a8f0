#!/usr/bin/env bash
# sqlglot translates the weeks of BigQuery's DATE_DIFF to days for PostgreSQL.
#
# Versions: sqlglot 30.29.0, @electric-sql/pglite 0.5.17 (which runs the translation).
# A good engineer would guess a count of weeks, perhaps with another first day: the translation to DuckDB
# moves the weeks of BigQuery by a day to keep their Sunday, and other targets get a warning.
# Seen: DATE_DIFF(date '2026-03-02', date '2026-02-02', WEEK) is 28 on PostgreSQL, where 4 weeks have passed.
# WEEK(MONDAY) is 28, too, and MONTH is 1. Nothing is said, also where untranslatable parts are to be errors.
# Why it matters: this is the column of a cohort and the time between purchases. The query runs, customers
# are found in week 28 instead of 4, and a table of twelve weeks holds those who came back within twelve days.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @electric-sql/pglite@0.5.17 >>install.log 2>&1 || { cat install.log; exit 2; }
python3 -m pip install --quiet --disable-pip-version-check --target packages sqlglot==30.29.0 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >translate.py <<'EOF'
import json, sqlglot

queries = {}
for unit in ("DAY", "WEEK", "WEEK(MONDAY)", "MONTH"):
    query = f"select date_diff(date '2026-03-02', date '2026-02-02', {unit}) as passed"
    # an error if anything could not be translated
    strict = {"unsupported_level": sqlglot.ErrorLevel.RAISE}
    queries[unit] = sqlglot.transpile(query, read="bigquery", write="postgres", **strict)[0]
print(json.dumps(queries))
EOF
cat >see.mjs <<'EOF'
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

const queries = JSON.parse(readFileSync("translated.json", "utf8"));
const database = new PGlite();
for (const [unit, query] of Object.entries(queries))
  console.log(`${unit}: ${(await database.query(query)).rows[0].passed}`);
console.log("text for WEEK:", queries.WEEK);
EOF
PYTHONPATH=packages python3 translate.py >translated.json 2>see.log || { cat see.log; exit 2; }
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
DAY: 28
WEEK: 28
WEEK(MONDAY): 28
MONTH: 1
text for WEEK: SELECT (CAST('2026-03-02' AS DATE) - CAST('2026-02-02' AS DATE)) AS passed
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
