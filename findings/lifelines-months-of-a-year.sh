#!/usr/bin/env bash
# datetimes_to_durations of lifelines gives a subscription of a year 11 months, and one of February none.
#
# Versions: lifelines 0.30.3 (on pandas 2.3.3 and numpy 2.4.6).
# A good engineer would guess calendar months for freq="M" and calendar years for freq="Y": 12 and 1 for a
# year, 1 for a month.
# Seen: the days are divided by the average month of 30.436875 days and cut. From 1 July 2025 to 1 July
# 2026 are 11 months and 0 years, from 1 February to 1 March 0 months, from 1 January to 1 February 1.
# Why it matters: plans end on the day of the month they began on. Those who leave after a year are in the
# month before it, and those who leave after 30 days or less have a lifetime of 0, so the survival curve
# drops a month early, and for some starting months only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages \
  lifelines==0.30.3 pandas==2.3.3 numpy==2.4.6 >install.log 2>&1 || { cat install.log; exit 2; }
cat >see.py <<'EOF'
from lifelines.utils import datetimes_to_durations

for start, end, unit in [
    ("2025-07-01", "2026-07-01", "M"),
    ("2025-07-01", "2026-07-01", "Y"),
    ("2026-02-01", "2026-03-01", "M"),
    ("2026-04-15", "2026-05-15", "M"),
    ("2026-01-01", "2026-02-01", "M"),
]:
    durations, _ = datetimes_to_durations([start], [end], fill_date="2027-01-01", freq=unit)
    print(f"{start} to {end}: {durations[0]:.0f} {unit}")
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
2025-07-01 to 2026-07-01: 11 M
2025-07-01 to 2026-07-01: 0 Y
2026-02-01 to 2026-03-01: 0 M
2026-04-15 to 2026-05-15: 0 M
2026-01-01 to 2026-02-01: 1 M
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
