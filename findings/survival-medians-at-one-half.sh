#!/usr/bin/env bash
# Where half of the customers are left, two packages give different medians, and one of them has no rule.
#
# Versions: lifelines 0.30.3, statsmodels 0.15.0 (on numpy 2.4.6 and pandas 2.3.3).
# A good engineer would guess one answer: the first month at whose end at most half are left.
# Seen with customers of whom one leaves in each month: statsmodels gives the month after the curve has
# reached one half. lifelines gives the month of one half for 4 and 10 customers, and the month after it for
# 6, 8 and 20, since its product of fractions is 0.5000000000000001 there.
# Why it matters: the median lifetime of a plan, and a lifetime value that is computed with it, differs by
# a renewal between notebooks, and in one of them with the number of customers alone. Add a tolerance.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages \
  lifelines==0.30.3 statsmodels==0.15.0 numpy==2.4.6 pandas==2.3.3 >install.log 2>&1 || { cat install.log; exit 2; }
cat >see.py <<'EOF'
from lifelines import KaplanMeierFitter
from statsmodels.duration.survfunc import SurvfuncRight

for customers in (4, 6, 8, 10, 20):
    months, left = range(1, customers + 1), [1] * customers
    curve = KaplanMeierFitter().fit(months, left)
    half = curve.survival_function_at_times(customers / 2).iloc[0]
    other = SurvfuncRight(list(months), left).quantile(0.5)
    print(
        f"{customers} customers, half are left after {customers // 2}:"
        f" lifelines {curve.median_survival_time_:.0f} (of {half}), statsmodels {other:.0f}"
    )
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
4 customers, half are left after 2: lifelines 2 (of 0.5), statsmodels 3
6 customers, half are left after 3: lifelines 4 (of 0.5000000000000001), statsmodels 4
8 customers, half are left after 4: lifelines 5 (of 0.5000000000000001), statsmodels 5
10 customers, half are left after 5: lifelines 5 (of 0.49999999999999983), statsmodels 6
20 customers, half are left after 10: lifelines 11 (of 0.5000000000000002), statsmodels 11
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
