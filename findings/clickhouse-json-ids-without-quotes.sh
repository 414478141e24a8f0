#!/usr/bin/env bash
# ClickHouse writes 64-bit integers into JSONEachRow without quotes.
#
# Version: chdb 3.4.0 (ClickHouse 26.7.2.1 in the process).
# A good engineer would guess quotes around UInt64, which ClickHouse wrote for many years so that
# JavaScript would not round them.
# Seen: bare numbers. JSON.parse makes one id of two that differ in the last digit.
# Why it matters: customers with such ids fall together, so customers are too few and repeat purchases
# too many. The setting output_format_json_quote_64bit_integers = 1 brings the quotes back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund chdb@3.4.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { query } from "chdb";

const rows = "select 9007199254740992 + number as id from numbers(2) format JSONEachRow";
const lines = (sql) => String(query(sql)).trim().split("\n");
for (const line of lines(rows)) console.log(line, "becomes", JSON.parse(line).id);
const settings = " settings output_format_json_quote_64bit_integers = 1";
console.log(lines(rows.replace(" format", settings + " format"))[1]);
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
{"id":9007199254740992} becomes 9007199254740992
{"id":9007199254740993} becomes 9007199254740992
{"id":"9007199254740993"}
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
