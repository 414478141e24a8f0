#!/usr/bin/env bash
# The text of a decimal of Apache Arrow for JavaScript has no decimal point.
#
# Version: apache-arrow 21.2.0.
# A good engineer would guess that the text of a value of Decimal(scale 2) is "12.34", as with the
# decimal objects of other drivers.
# Seen: "1234". The value is a Uint32Array of the unscaled number and does not know its scale, which
# only the column's type has.
# Why it matters: whoever reads amounts by their text, as one does to keep them exact, gets revenue a
# hundred times too large, and ratios of two such amounts still look right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund apache-arrow@21.2.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { Decimal, makeBuilder } from "apache-arrow";

const builder = makeBuilder({ type: new Decimal(2, 12, 128) });
builder.append(Uint32Array.of(1234, 0, 0, 0));
const column = builder.finish().toVector();
console.log("type:", String(column.type));
console.log("text of 12.34:", String(column.get(0)));
console.log("in JSON:", JSON.stringify({ amount: column.get(0) }));
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
type: Decimal[12e+2]
text of 12.34: 1234
in JSON: {"amount":"\"1234\""}
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
