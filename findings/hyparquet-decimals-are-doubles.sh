#!/usr/bin/env bash
# hyparquet reads DECIMAL columns of Parquet as doubles, however many digits they have.
#
# Versions: hyparquet 1.33.0, @duckdb/node-api 1.5.5-r.5 (which writes the file).
# A good engineer would guess that a decimal arrives exactly: as text, as an unscaled bigint, or as an
# object, as 64-bit integers of the same file arrive as bigints.
# Seen: numbers. DECIMAL(20, 2) 12345678901234567.89 arrives as 12345678901234568.
# Why it matters: amounts of small currencies and sums over years pass 2^53 hundredths. The cents are
# gone before any exact arithmetic can begin. Write such columns as text, or as integers of cents.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @duckdb/node-api@1.5.5-r.5 hyparquet@1.33.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(`copy (select
    cast('12.34' as decimal(9, 2)) as small,
    cast('12345678901234567.89' as decimal(20, 2)) as large,
    cast(9007199254740993 as bigint) as whole
  ) to 'amounts.parquet' (format parquet)`);
const { buffer, byteOffset, byteLength } = readFileSync("amounts.parquet");
const [row] = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
for (const [name, value] of Object.entries(row)) console.log(name, typeof value, String(value));
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
small number 12.34
large number 12345678901234568
whole bigint 9007199254740993
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
