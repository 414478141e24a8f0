#!/usr/bin/env bash
# Spark writes small decimals with an exponent where ANSI mode is off.
#
# Versions: pyspark 4.3.0, with Java 17 or later.
# A good engineer would guess that the text of a DECIMAL is its digits in either mode, as it is in other
# engines, since the mode is known for overflow and for invalid casts.
# Seen: with ANSI mode on, cast(0.0000001 as string) of a DECIMAL(38, 7) is "0.0000001"; with ANSI mode
# off it is "1E-7", and 0 with 18 places is "0E-18".
# Why it matters: sums are cast to text so that no driver rounds them. A reader that takes digits and a
# point only refuses the answer, and one that looks for the point moves it, but only for small values,
# and only on clusters whose mode was set back. Return whole minor units in DECIMAL(38, 0).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages pyspark==4.3.0 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
from pyspark.sql import SparkSession

spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
for mode in ["true", "false"]:
    spark.conf.set("spark.sql.ansi.enabled", mode)
    texts = [
        spark.sql(f"select cast(cast('{value}' as decimal(38, {places})) as string)").first()[0]
        for value, places in [("12.34", 2), ("0.0000001", 7), ("0", 18)]
    ]
    print(f"ANSI mode {mode}: {' '.join(texts)}")
spark.stop()
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
ANSI mode true: 12.34 0.0000001 0.000000000000000000
ANSI mode false: 12.34 1E-7 0E-18
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
