#!/usr/bin/env bash
# pandas reads the labelled ends of an SPSS scale as texts, and a conversion to numbers loses 0 and 10.
#
# Versions: pandas 2.3.3, pyreadstat 1.3.7 (which writes the file).
# A good engineer would guess labels for a question whose every answer has one, and numbers for a scale
# of which only the ends are named.
# Seen: 0, 3, 10, 10, 9 with the labels "Not at all likely" and "Extremely likely" arrive as a categorical
# column of two texts and the numbers 3 and 9. to_numeric with errors="coerce" leaves 3 and 9.
# Why it matters: that is how the question for the Net Promoter Score is asked. The most decided promoters
# and detractors drop out of the score together: here it is 0 instead of 20. Pass convert_categoricals=False.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m pip install --quiet --disable-pip-version-check --target packages pandas==2.3.3 pyreadstat==1.3.7 >install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.py <<'EOF'
import pandas, pyreadstat

answers = pandas.DataFrame({"likely": [0.0, 3.0, 10.0, 10.0, 9.0]})
labels = {"likely": {0: "Not at all likely", 10: "Extremely likely"}}
pyreadstat.write_sav(answers, "answers.sav", variable_value_labels=labels)


def show(name, scores):
    score = 100 * ((scores >= 9).sum() - (scores <= 6).sum()) / scores.count()
    print(f"{name}: {scores.tolist()}, score {score:g}")


read = pandas.read_spss("answers.sav").likely
print("read:", read.dtype, read.tolist())
show("as numbers", pandas.to_numeric(read.astype(object), errors="coerce"))
show("without labels", pandas.read_spss("answers.sav", convert_categoricals=False).likely)
EOF
seen=$(PYTHONPATH=packages python3 see.py 2>see.log) || { cat see.log; exit 2; }
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
read: category ['Not at all likely', 3.0, 'Extremely likely', 'Extremely likely', 9.0]
as numbers: [nan, 3.0, nan, nan, 9.0], score 0
without labels: [0.0, 3.0, 10.0, 10.0, 9.0], score 20
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
