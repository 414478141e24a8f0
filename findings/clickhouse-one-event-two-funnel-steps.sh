#!/usr/bin/env bash
# In ClickHouse's windowFunnel one event can take two steps.
#
# Versions: ClickHouse 26.7.2.1, as chdb 3.4.0 ships it.
# A good engineer would guess that each step needs an event of its own: the function counts the longest
# chain of events, and its steps are conditions on events that follow one another in time.
# Seen: a visitor with a single page view reaches step 2 where both conditions hold for it. Of two
# events in the same second either order reaches step 2, too.
# Why it matters: "viewed a product" and "viewed a product again", or a step that includes the one before
# it, are common funnels. Whoever viewed once has then come back, and the step's conversion rate is 100 %.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund chdb@3.4.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { query } = require("chdb");
const steps = (conditions, events) =>
  query(
    `select windowFunnel(3600)(at, ${conditions}) from values('at DateTime, kind String', ${events})`,
    "CSV",
  ).trim();
const view = "('2026-01-01 10:00:00', 'view')";
console.log("version", query("select version()", "CSV").trim());
console.log("viewed, viewed again; one view:", steps("kind = 'view', kind = 'view'", view));
console.log("viewed, viewed or bought; one view:", steps("kind = 'view', kind in ('view', 'buy')", view));
console.log(
  "viewed, bought; both in one second, bought first:",
  steps("kind = 'view', kind = 'buy'", `('2026-01-01 10:00:00', 'buy'), ${view}`),
);
console.log("viewed, bought; one view:", steps("kind = 'view', kind = 'buy'", view));
EOF
seen=$(node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
version "26.7.2.1"
viewed, viewed again; one view: 2
viewed, viewed or bought; one view: 2
viewed, bought; both in one second, bought first: 2
viewed, bought; one view: 1
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
