#!/usr/bin/env bash
# sqlglot's translation from DuckDB to Spark counts other days and months, and takes another median.
#
# Versions: sqlglot 30.29.0, duckdb 2.0.1, pyspark 4.3.0, with Java 17 or later.
# A good engineer would guess that a translation gives the same number, or warns: from Snowflake to
# PostgreSQL and Trino sqlglot does so, and cuts both dates to the month before it subtracts them.
# Seen: DuckDB counts the first days of months and days that lie between two times, and Spark whole ones. From
# 31 January to 1 February is 1 month in one and 0 in the other. A Sunday is day 0 and day 1. percentile_cont
# becomes percentile_approx: the median of 1 and 2 is 1.5 and 1. No error, also where sqlglot is to raise one.
# Why it matters: date_diff('month') from the first order to the present one is the column of a cohort. After
# a move to Spark some orders slide one column back, by the day of their month, and the table looks sound.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages \
  sqlglot==30.29.0 duckdb==2.0.1 pyspark==4.3.0 >install.log 2>&1 || { cat install.log; exit 2; }
cat >see.py <<'EOF'
import duckdb, sqlglot
from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local[1]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
for expression in [
    "date_diff('month', date '2026-01-31', date '2026-02-01')",
    "date_diff('day', timestamp '2026-01-01 23:00:00', timestamp '2026-01-02 01:00:00')",
    "dayofweek(date '2026-01-04')",
    "percentile_cont(0.5) within group (order by x)",
]:
    query = f"select {expression} from (values (1), (2)) as orders(x)"
    # an error if anything could not be translated
    strict = {"unsupported_level": sqlglot.ErrorLevel.RAISE}
    translated = sqlglot.transpile(query, read="duckdb", write="spark", **strict)[0]
    here, there = duckdb.connect().execute(query).fetchone(), spark.sql(translated).first()
    print(f"{expression}: DuckDB {here[0]}, Spark {there[0]}")
spark.stop()
EOF
seen=$(TZ=UTC PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
date_diff('month', date '2026-01-31', date '2026-02-01'): DuckDB 1, Spark 0
date_diff('day', timestamp '2026-01-01 23:00:00', timestamp '2026-01-02 01:00:00'): DuckDB 1, Spark 0
dayofweek(date '2026-01-04'): DuckDB 0, Spark 1
percentile_cont(0.5) within group (order by x): DuckDB 1.5, Spark 1
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
