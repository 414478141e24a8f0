#!/usr/bin/env bash
# nDistinct of tidy.js counts null as one more value, and undefined not.
#
# Version: @tidyjs/tidy 2.6.1.
# A good engineer would guess one rule for both: mean, median and sum of the package leave null and
# undefined out alike, and its option for nDistinct is named includeUndefined.
# Seen: three orders of the customers 7, 7 and null are 2 distinct customers; with undefined, or without
# the field, they are 1.
# Why it matters: a database gives null for a guest, a CSV reader leaves the field out. Customers by
# channel are one too many in each channel that has a guest, and revenue per customer is too low.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @tidyjs/tidy@2.6.1 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { tidy, summarize, nDistinct, mean } = require("@tidyjs/tidy");
const seen = (guest) =>
  tidy([{ id: 7, amount: 10 }, { id: 7, amount: 20 }, guest], summarize({ customers: nDistinct("id"), mean: mean("amount") }))[0];
console.log("null:", JSON.stringify(seen({ id: null, amount: null })));
console.log("undefined:", JSON.stringify(seen({ id: undefined, amount: undefined })));
console.log("absent:", JSON.stringify(seen({})));
EOF
seen=$(node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
null: {"customers":2,"mean":15}
undefined: {"customers":1,"mean":15}
absent: {"customers":1,"mean":15}
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
