#!/usr/bin/env bash
# A bigint column of PGlite holds numbers and bigints side by side, by the size of each value.
#
# Version: @electric-sql/pglite 0.5.17.
# A good engineer would guess one type for a column: text, as pg gives, or bigint throughout.
# Seen: values up to 2^53 - 1 are numbers, larger ones are bigints, in the same column.
# Why it matters: code that adds a column of cents throws a TypeError on the first large order, months
# after it was written, and a Map keyed by id has other keys for small and large ids than a test had.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @electric-sql/pglite@0.5.17 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { PGlite } from "@electric-sql/pglite";

const { rows } = await new PGlite().query(
  "select * from (values (9007199254740991::bigint), (9007199254740992), (5)) as customers(id)",
);
for (const { id } of rows) console.log(typeof id, String(id));
try {
  console.log(rows.reduce((sum, { id }) => sum + id, 0));
} catch (error) {
  console.log("sum:", error.name);
}
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
number 9007199254740991
bigint 9007199254740992
number 5
sum: TypeError
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
