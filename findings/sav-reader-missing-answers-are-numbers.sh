#!/usr/bin/env bash
# sav-reader gives a missing answer of an SPSS file as a number: the smallest double, or the code for "don't know".
#
# Versions: sav-reader 2.0.8 (npm), pyreadstat 1.3.7 with pandas (which writes the file and reads it as expected).
# A good engineer would guess null for both: SPSS counts neither in a mean, and the reader knows the
# codes that the file declares as missing, since it lists them with the variable.
# Seen: an answer left empty is -1.7976931348623157e+308, and 99, which the file declares as missing,
# stays 99. pyreadstat gives no number for either.
# Why it matters: survey tools export .sav. With one empty answer the average rating is minus infinity or
# near it; as a score from 0 to 10, -1.8e308 counts as a detractor in code that asks for 6 or less.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund sav-reader@2.0.8 >>install.log 2>&1 || { cat install.log; exit 2; }
python3 -m pip install --quiet --disable-pip-version-check --target packages pyreadstat==1.3.7 pandas >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >write.py <<'EOF'
import pandas, pyreadstat

answers = pandas.DataFrame({"likely": [9.0, 10.0, 99.0, None, 3.0]})
pyreadstat.write_sav(answers, "answers.sav", missing_ranges={"likely": [99]})
read, _ = pyreadstat.read_sav("answers.sav")
print("pyreadstat:", read.likely.tolist())
EOF
cat >see.cjs <<'EOF'
const { readFileSync } = require("node:fs");
const { SavBufferReader } = require("sav-reader");
(async () => {
  const reader = new SavBufferReader(readFileSync("answers.sav"));
  await reader.open();
  console.log("declared missing:", reader.meta.sysvars[0].missing);
  console.log("sav-reader:", JSON.stringify((await reader.readAllRows()).map(({ likely }) => likely)));
})();
EOF
seen=$(PYTHONPATH=packages python3 write.py 2>see.log && node see.cjs) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
pyreadstat: [9.0, 10.0, nan, nan, 3.0]
declared missing: 99
sav-reader: [9,10,99,-1.7976931348623157e+308,3]
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
