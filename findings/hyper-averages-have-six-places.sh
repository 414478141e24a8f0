#!/usr/bin/env bash
# The average of whole numbers in Tableau's Hyper has six places, so a small rate is 0.
#
# Version: tableauhyperapi 0.0.26963.
# A good engineer would guess a double, or a decimal that keeps significant digits: the dialect is that
# of PostgreSQL, whose avg() of integers has sixteen and more.
# Seen: avg() of a column of 0 and 1 is a NUMERIC with six places. One conversion in 3 000 000 visits is
# 0.000000; the column cast to DOUBLE PRECISION gives 3.3333333333333335e-07. 5 of 3 is 1.666667.
# Why it matters: avg(converted) is how a rate is written there. Unsubscribe, complaint and purchase
# rates by day lose most of their digits, and rate times visits is no longer the number of conversions.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages tableauhyperapi==0.0.26963 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
from tableauhyperapi import Connection, HyperProcess, Telemetry

queries = [
    "select avg(x) from (values (1), (2), (2)) visits(x)",
    "select avg(case when x = 1 then 1 else 0 end) from generate_series(1, 3000000) visits(x)",
    "select avg(case when x = 1 then 1.0 else 0.0 end) from generate_series(1, 3000000) visits(x)",
    "select avg(cast(case when x = 1 then 1 else 0 end as double precision))"
    " from generate_series(1, 3000000) visits(x)",
]
with HyperProcess(Telemetry.DO_NOT_SEND_USAGE_DATA_TO_TABLEAU) as process:
    with Connection(process.endpoint) as connection:
        for query in queries:
            print(connection.execute_scalar_query(query))
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
1.666667
0
0
3.3333333333333335e-07
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
