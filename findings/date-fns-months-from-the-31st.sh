#!/usr/bin/env bash
# differenceInMonths of date-fns counts the month to the last day of a shorter month in some cases only.
#
# Versions: date-fns 4.4.0, dayjs 1.11.23, luxon 3.7.2.
# A good engineer would guess one rule: from a 31st, the last day of a shorter month completes a month
# always, or never.
# Seen from 31 January: to 28 February it is 1 month and to 28 February of the next year 13, but to 30
# April 2 and to 30 June 4, where dayjs and luxon give 3 and 5. From 31 March to 30 April it is 1.
# Why it matters: a subscription of the 31st is billed on the last day of a shorter month. Its tenure in
# months stands still for a month and then jumps by two, so customers of one day of the month have gaps in
# the table of cohorts, and their age at churn is a month too low.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund date-fns@4.4.0 dayjs@1.11.23 luxon@3.7.2 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { differenceInMonths } = require("date-fns");
const dayjs = require("dayjs");
const { DateTime } = require("luxon");
for (const [from, to] of [
  ["2026-01-31", "2026-02-28"],
  ["2026-01-31", "2026-03-31"],
  ["2026-01-31", "2026-04-30"],
  ["2026-01-31", "2026-05-31"],
  ["2026-01-31", "2026-06-30"],
  ["2026-01-31", "2027-02-28"],
  ["2026-03-31", "2026-04-30"],
]) {
  const months = [
    differenceInMonths(new Date(`${to}T00:00`), new Date(`${from}T00:00`)),
    dayjs(to).diff(from, "month"),
    Math.floor(DateTime.fromISO(to).diff(DateTime.fromISO(from), "months").months),
  ];
  console.log(`${from} to ${to}: date-fns ${months[0]}, dayjs ${months[1]}, luxon ${months[2]}`);
}
EOF
seen=$(TZ=UTC node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
2026-01-31 to 2026-02-28: date-fns 1, dayjs 1, luxon 1
2026-01-31 to 2026-03-31: date-fns 2, dayjs 2, luxon 2
2026-01-31 to 2026-04-30: date-fns 2, dayjs 3, luxon 3
2026-01-31 to 2026-05-31: date-fns 4, dayjs 4, luxon 4
2026-01-31 to 2026-06-30: date-fns 4, dayjs 5, luxon 5
2026-01-31 to 2027-02-28: date-fns 13, dayjs 13, luxon 13
2026-03-31 to 2026-04-30: date-fns 1, dayjs 1, luxon 1
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
