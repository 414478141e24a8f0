#!/usr/bin/env bash
# fakesnow adds NUMBER columns as doubles, and Snowflake adds them exactly.
#
# Versions: fakesnow 0.12.1 (on duckdb 2.0.1 and sqlglot 30.22.0), snowflake-connector-python 4.8.1.
# A good engineer would guess that sum() of a NUMBER(18, 2) column is a NUMBER of 38 digits, as the
# manual of Snowflake says, since the emulator stands on DuckDB, which adds decimals exactly too.
# Seen: the sum is computed as a DOUBLE. Twice 9999999999999999.99 is 2e+16; with the column cast to
# NUMBER(38, 2) inside of the sum it is 19999999999999999.98.
# Why it matters: tests of money against the emulator fail by a cent where the warehouse is right, or
# are given a tolerance that then hides a real fault. Cast inside of the sum; the warehouse does not mind.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages \
  fakesnow==0.12.1 snowflake-connector-python==4.8.1 duckdb==2.0.1 sqlglot==30.22.0 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
import fakesnow, snowflake.connector

with fakesnow.patch():
    connection = snowflake.connector.connect(database="shop", schema="public")
    cursor = connection.cursor()
    cursor.execute("create table payments (amount number(18, 2))")
    cursor.execute("insert into payments values (9999999999999999.99), (9999999999999999.99)")
    for name, query in [
        ("sum(amount)", "select sum(amount) from payments"),
        ("sum(cast(amount as number(38, 2)))", "select sum(cast(amount as number(38, 2))) from payments"),
    ]:
        value = cursor.execute(query).fetchone()[0]
        print(f"{name}: {value} ({type(value).__name__})")
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
sum(amount): 2e+16 (float)
sum(cast(amount as number(38, 2))): 19999999999999999.98 (Decimal)
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
