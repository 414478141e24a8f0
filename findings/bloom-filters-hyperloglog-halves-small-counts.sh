#!/usr/bin/env bash
# The HyperLogLog of bloom-filters gives half of a small number of distinct values.
#
# Version: bloom-filters 3.0.4 (npm).
# A good engineer would guess an error near the accuracy() that the sketch states, and less for small
# numbers, which such sketches count by their empty registers and so nearly exactly.
# Seen with 1024 registers, where accuracy() is 0.0325: 100 values are counted as 47 and 1000 as 497,
# but 10000 as 9915. A register whose value is 0 is taken for an empty one, and half of the values
# leave a 0 in theirs.
# Why it matters: unique visitors by page or by channel are halved where there are few, and right in
# the total. Conversion rates and orders per visitor double in every small segment, and fall back to the
# truth in those that grow.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund bloom-filters@3.0.4 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { HyperLogLog } = require("bloom-filters");
console.log("accuracy:", new HyperLogLog(1024).accuracy());
for (const visitors of [10, 100, 1000, 10000]) {
  const sketch = new HyperLogLog(1024);
  for (let visitor = 0; visitor < visitors; visitor++) sketch.update(`visitor ${visitor}`);
  console.log(`${visitors} visitors: ${sketch.count(true)}`);
}
EOF
seen=$(node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
accuracy: 0.0325
10 visitors: 5
100 visitors: 47
1000 visitors: 497
10000 visitors: 9915
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
