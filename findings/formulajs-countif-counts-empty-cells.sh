#!/usr/bin/env bash
# COUNTIF of formulajs with "<=6" counts empty cells.
#
# Versions: @formulajs/formulajs 4.6.1, hyperformula 3.5.0 (which counts as a spreadsheet does).
# A good engineer would guess that an empty cell meets no comparison with a number, as in a
# spreadsheet, since AVERAGE and COUNT of the same package leave it out.
# Seen: of the scores 10, 9, empty, 3 and 7 two are at most 6. An empty text counts too. hyperformula
# counts one.
# Why it matters: detractors are COUNTIF(scores, "<=6"). Whoever did not answer is one, promoters stay
# as they were, and COUNT in the denominator leaves the same people out: this score is 0 instead of 25.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @formulajs/formulajs@4.6.1 hyperformula@3.5.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.cjs <<'EOF'
const { COUNT, COUNTIF } = require("@formulajs/formulajs");
const { HyperFormula } = require("hyperformula");

const scores = [10, 9, null, 3, 7];
const [promoters, detractors, answers] = [COUNTIF(scores, ">=9"), COUNTIF(scores, "<=6"), COUNT(scores)];
console.log("formulajs:", promoters, detractors, answers, "score", ((promoters - detractors) / answers) * 100);
console.log("formulajs, an empty text:", COUNTIF([10, 9, "", 3, 7], "<=6"));
const formulas = ['=COUNTIF(A1:E1,">=9")', '=COUNTIF(A1:E1,"<=6")', "=COUNT(A1:E1)", "=(A2-B2)/C2*100"];
const sheet = HyperFormula.buildFromArray([scores, formulas], { licenseKey: "gpl-v3" });
const [p, d, a, score] = sheet.getSheetValues(0)[1];
console.log("hyperformula:", p, d, a, "score", score);
EOF
seen=$(node see.cjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
formulajs: 2 2 4 score 0
formulajs, an empty text: 2
hyperformula: 2 1 4 score 25
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
