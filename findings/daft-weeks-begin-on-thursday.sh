#!/usr/bin/env bash
# A week of date_trunc('week') in Daft's SQL begins on Thursday.
#
# Version: daft 0.7.26 (PyPI).
# A good engineer would guess Monday: the function and its argument are those of PostgreSQL, Spark, Trino
# and DuckDB, and Daft's own week_of_year() counts the weeks of ISO 8601.
# Seen: Sunday 2026-01-04 and Monday 2026-01-05 are both in the week of Thursday 2026-01-01, while
# week_of_year() gives 1 and 2. Weeks are counted in steps of seven days from 1970-01-01, a Thursday.
# Why it matters: weekly active users, weekly cohorts and revenue by week are plausible numbers of other
# days. They do not fit those of the warehouse that the query was written for, and no error says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages daft==0.7.26 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
from datetime import datetime
import daft

visits = daft.from_pydict({"at": [datetime(2026, 1, day) for day in (1, 4, 5, 7, 8)]})
weeks = daft.sql("select at, date_trunc('week', at) as week from visits").to_pydict()
numbers = visits.select(daft.col("at").week_of_year()).to_pydict()["at"]
for at, week, number in zip(weeks["at"], weeks["week"], numbers):
    print(f"{at:%a %d}: week of {week:%a %d}, week_of_year {number}")
EOF
seen=$(TZ=UTC LC_ALL=C DO_NOT_TRACK=true DAFT_ANALYTICS_ENABLED=0 PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
Thu 01: week of Thu 01, week_of_year 1
Sun 04: week of Thu 01, week_of_year 1
Mon 05: week of Thu 01, week_of_year 2
Wed 07: week of Thu 01, week_of_year 2
Thu 08: week of Thu 08, week_of_year 2
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
