#!/usr/bin/env bash
# Spark's session_window keeps two events in one session when exactly the gap lies between them.
#
# Versions: pyspark 4.3.0, with Java 17 or later.
# A good engineer would guess that the second event begins a new session: the windows that Spark shows
# do not hold their end, and a visitor who was away for 30 minutes was away for the whole gap.
# Seen: with a gap of 30 minutes, events at 10:00:00 and 10:30:00 are one session of 10:00 to 11:00;
# events at 10:00:00 and 10:30:01 are two.
# Why it matters: logs are often cut to minutes, so gaps of exactly 30 minutes are common. Sessions,
# bounce rate and conversion rate per session differ from a query that splits at "30 minutes or more".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages pyspark==4.3.0 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
from pyspark.sql import SparkSession, functions

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "1")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
events = spark.sql(
    "select visitor, to_timestamp(at) as at from values"
    " ('a', '2026-01-01 10:00:00'), ('a', '2026-01-01 10:30:00'),"
    " ('b', '2026-01-01 10:00:00'), ('b', '2026-01-01 10:30:01') as events(visitor, at)"
)
sessions = events.groupBy("visitor", functions.session_window("at", "30 minutes").alias("s")).count()
for row in sessions.orderBy("visitor", "s").collect():
    print(f"{row.visitor}: {row.s.start:%H:%M:%S} to {row.s.end:%H:%M:%S}, events {row['count']}")
spark.stop()
EOF
seen=$(TZ=UTC PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
a: 10:00:00 to 11:00:00, events 2
b: 10:00:00 to 10:30:00, events 1
b: 10:30:01 to 11:00:01, events 1
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
