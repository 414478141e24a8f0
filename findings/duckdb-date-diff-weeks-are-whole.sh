#!/usr/bin/env bash
# date_diff('week') of DuckDB counts whole weeks, while its days, months, quarters and years count boundaries.
#
# Version: duckdb 2.0.1 (PyPI).
# A good engineer would guess that it counts the Mondays between two dates, as date_trunc('week') cuts at them:
# date_diff counts boundaries, and date_sub is the function for whole units.
# Seen: from Sunday 2026-01-04 to Monday 2026-01-05 it is 0, with timestamps too; from 31 January to 1
# February 'month' is 1. date_sub('week') gives the same as date_diff('week') for all pairs of days of a month.
# Why it matters: the number of the week of a cohort is 0 for an order of the next week, unless seven days
# have passed. The cells then differ from those of date_trunc('week') and of Snowflake or BigQuery, whose
# DATEDIFF counts week boundaries. Cut both dates with date_trunc('week') first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages duckdb==2.0.1 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
import duckdb

connection = duckdb.connect()
for unit, start, end in [
    ("day", "2026-01-04 23:00:00", "2026-01-05 01:00:00"),
    ("week", "2026-01-04 23:00:00", "2026-01-05 01:00:00"),
    ("week", "2026-01-04", "2026-01-05"),
    ("month", "2026-01-31", "2026-02-01"),
    ("quarter", "2026-03-31", "2026-04-01"),
    ("year", "2025-12-31", "2026-01-01"),
]:
    kind = "timestamp" if " " in start else "date"
    times = f"'{unit}', {kind} '{start}', {kind} '{end}'"
    boundaries, whole = connection.execute(f"select date_diff({times}), date_sub({times})").fetchone()
    print(f"{unit}, {start} to {end}: date_diff {boundaries}, date_sub {whole}")
query = """
  select count(*), count_if(date_diff('week', a, b) = date_sub('week', a, b)),
    count_if(date_diff('week', date_trunc('week', a), date_trunc('week', b)) = date_sub('week', a, b))
  from (select date '2026-01-01' + i::int a, date '2026-01-01' + j::int b
    from range(31) x(i), range(31) y(j) where i <= j)"""
pairs, same, cut = connection.execute(query).fetchone()
print(f"pairs of days {pairs}: date_sub('week') gives date_diff('week') for {same}, and that of cut dates for {cut}")
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
day, 2026-01-04 23:00:00 to 2026-01-05 01:00:00: date_diff 1, date_sub 0
week, 2026-01-04 23:00:00 to 2026-01-05 01:00:00: date_diff 0, date_sub 0
week, 2026-01-04 to 2026-01-05: date_diff 0, date_sub 0
month, 2026-01-31 to 2026-02-01: date_diff 1, date_sub 0
quarter, 2026-03-31 to 2026-04-01: date_diff 1, date_sub 0
year, 2025-12-31 to 2026-01-01: date_diff 1, date_sub 0
pairs of days 496: date_sub('week') gives date_diff('week') for 496, and that of cut dates for 298
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
