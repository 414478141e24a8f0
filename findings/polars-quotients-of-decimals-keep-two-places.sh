#!/usr/bin/env bash
# The quotient of two Decimal columns of polars has the places of the amounts, so a rate has two.
#
# Version: polars 2.1.0 (PyPI).
# A good engineer would guess more places than the amounts have, as PostgreSQL, Spark and Snowflake
# add, or a double as DuckDB gives. The mean of the same column is a double.
# Seen: refunds of 4.60 on a revenue of 1000.00 are a rate of 0.00, and 1000.00 for 7 orders are 142.86.
# With the column cast to Float64 the rate is 0.0046. The product of two such amounts has two places, too.
# Why it matters: the columns of a Parquet file of a warehouse arrive as Decimal. A refund rate, margin or
# return per unit spent is rounded to a whole percent, rates under half a percent are 0, and what is
# multiplied afterwards multiplies the error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages polars==2.1.0 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
from decimal import Decimal
import polars

totals = polars.DataFrame({"refunds": [Decimal("4.60")], "revenue": [Decimal("1000.00")], "orders": [7]})
refunds, revenue, orders = map(polars.col, totals.columns)
for name, value in {
    "refunds / revenue": refunds / revenue,
    "refunds / revenue as doubles": refunds.cast(polars.Float64) / revenue.cast(polars.Float64),
    "revenue / orders": revenue / orders,
    "refunds / revenue * revenue": refunds / revenue * revenue,
    "mean of refunds": refunds.mean(),
}.items():
    column = totals.select(value).to_series()
    print(f"{name}: {column[0]} ({column.dtype})")
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
refunds / revenue: 0.00 (Decimal(precision=38, scale=2))
refunds / revenue as doubles: 0.0046 (Float64)
revenue / orders: 142.86 (Decimal(precision=38, scale=2))
refunds / revenue * revenue: 0.00 (Decimal(precision=38, scale=2))
mean of refunds: 4.6 (Float64)
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
