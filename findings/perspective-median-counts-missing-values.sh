#!/usr/bin/env bash
# The median of Perspective counts missing values as the largest ones, and its lowest value takes them for 0.
#
# Versions: @perspective-dev/client 5.5.1, @perspective-dev/server 5.5.1.
# A good engineer would guess that all aggregates leave a missing value out, as avg does.
# Seen: of the ratings 1, 2, 3, 4, 5 and four that are missing, avg is 3, median 5 and low 0. Without
# the missing ones the median is 3 and low 1. count and distinct count count the missing ones too, and
# the median of the whole numbers 3 and 4 is 4.
# Why it matters: the median response time or rating of a segment rises with the share of those who did
# not answer, and the worst rating is 0 on a scale that begins with 1. The average beside it looks right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @perspective-dev/client@5.5.1 @perspective-dev/server@5.5.1 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import perspective from "@perspective-dev/client";

const seen = async (type, ratings) => {
  const table = await perspective.table({ segment: "string", rating: type });
  await table.update(ratings.map((rating) => ({ segment: "all", rating })));
  const values = [];
  for (const name of ["avg", "median", "low", "count", "distinct count"]) {
    const view = await table.view({ group_by: ["segment"], columns: ["rating"], aggregates: { rating: name } });
    values.push(`${name} ${(await view.to_columns()).rating[1]}`);
  }
  return values.join(", ");
};
const missing = [null, null, null, null];
console.log("with four missing:", await seen("float", [1, 2, 3, 4, 5, ...missing]));
console.log("with none missing:", await seen("float", [1, 2, 3, 4, 5]));
console.log("whole numbers 3 and 4:", await seen("integer", [3, 4]));
process.exit(0);
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
with four missing: avg 3, median 5, low 0, count 9, distinct count 6
with none missing: avg 3, median 3, low 1, count 5, distinct count 5
whole numbers 3 and 4: avg 3.5, median 4, low 3, count 2, distinct count 2
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
