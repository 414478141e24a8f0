#!/usr/bin/env bash
# The npm port of VADER gives short comments the opposite sign of the original.
#
# Versions: vader-sentiment 1.1.3 (npm), vaderSentiment 3.3.2 (PyPI).
# A good engineer would guess that the port and the original agree, since both have one list of words
# and one set of rules, and most sentences do agree to four digits.
# Seen: "no problem" is -0.60 in one and 0.31 in the other; "No good", "Cannot recommend" and "without
# doubt excellent" change their signs too. The port does not negate by "no", "cannot" and the like as the
# original does.
# Why it matters: comments under a score are short, and these are the words in them. A share of negative
# comments that is computed in the browser contradicts the one of the notebook, in both directions.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund vader-sentiment@1.1.3 >>install.log 2>&1 || { cat install.log; exit 2; }
python3 -m pip install --quiet --disable-pip-version-check --target packages vaderSentiment==3.3.2 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >comments.json <<'EOF'
["not bad at all", "no problem", "No good", "Cannot recommend", "without doubt excellent"]
EOF
cat >see.cjs <<'EOF'
const { SentimentIntensityAnalyzer } = require("vader-sentiment");
for (const comment of require("./comments.json"))
  console.log(`npm, ${comment}: ${SentimentIntensityAnalyzer.polarity_scores(comment).compound}`);
EOF
cat >see.py <<'EOF'
import json
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

analyzer = SentimentIntensityAnalyzer()
for comment in json.load(open("comments.json")):
    print(f"PyPI, {comment}: {analyzer.polarity_scores(comment)['compound']}")
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log && node see.cjs) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
PyPI, not bad at all: 0.431
PyPI, no problem: 0.3089
PyPI, No good: -0.3412
PyPI, Cannot recommend: -0.2755
PyPI, without doubt excellent: 0.7013
npm, not bad at all: 0.431
npm, no problem: -0.5994
npm, No good: 0.1779
npm, Cannot recommend: 0.3612
npm, without doubt excellent: -0.2235
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
