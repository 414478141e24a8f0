#!/usr/bin/env bash
# The t-digests of npm and PyPI place quantiles between values that repeat, far from any value that occurred.
#
# Versions: tdigest 0.1.3 (npm), tdigest 0.5.2.2 (PyPI).
# A good engineer would guess that a digest of a few different values is nearly exact: it is known for small
# errors, and each value has a centroid of its own here.
# Seen: of 90 sessions with 1 page and 10 with 30 pages, the median is 1 and so is the 75th percentile.
# Both digests give 3.9 and 18.4. Equal values become one centroid, and the
# digest interpolates from the middle of one to the middle of the next.
# Why it matters: pages per session, items per order, ratings and days between purchases in whole days
# repeat few values. Their median is then a number that hardly any customer has, and moves with the outliers,
# which is what a median was chosen against.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund tdigest@0.1.3 >>install.log 2>&1 || { cat install.log; exit 2; }
python3 -m pip install --quiet --disable-pip-version-check --target packages tdigest==0.5.2.2 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { TDigest } = require("tdigest");
const digest = new TDigest();
for (let session = 0; session < 100; session++) digest.push(session % 10 === 9 ? 30 : 1);
const quantiles = [0.5, 0.75, 0.95].map((share) => digest.percentile(share).toFixed(2));
console.log(`npm: median, 75th and 95th percentile ${quantiles.join(" ")}, centroids ${digest.size()}`);
EOF
cat >see.py <<'EOF'
from tdigest import TDigest

digest = TDigest()
for session in range(100):
    digest.update(30 if session % 10 == 9 else 1)
quantiles = [f"{digest.percentile(share):.2f}" for share in (50, 75, 95)]
print(f"PyPI: median, 75th and 95th percentile {' '.join(quantiles)}, centroids {len(digest.C)}")
EOF
seen=$(node see.cjs && PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
npm: median, 75th and 95th percentile 3.90 18.40 30.00, centroids 2
PyPI: median, 75th and 95th percentile 3.90 18.40 30.00, centroids 2
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
