#!/usr/bin/env bash
# The sum of a BIGINT column, written to Parquet by DuckDB, is a double.
#
# Versions: @duckdb/node-api 1.5.5-r.5, hyparquet 1.33.0.
# A good engineer would guess that a sum of integers stays an integer in the file: INT64, or a decimal
# of 38 digits, since DuckDB itself adds integers exactly in a HUGEINT.
# Seen: the column has the type DOUBLE. 9007199254740993 + 2 is 9007199254740996 in the file, and
# 9007199254740995 in the query.
# Why it matters: revenue is often kept in integer cents or micros so that it is exact. Totals exported
# this way are exact in the database and rounded in the file, and nothing says so. Cast the sum to
# DECIMAL(38, 0) or BIGINT before COPY.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @duckdb/node-api@1.5.5-r.5 hyparquet@1.33.0 >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetMetadata, parquetReadObjects } from "hyparquet";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = `select sum(micros) as total, cast(sum(micros) as bigint) as cast_total
  from (values (9007199254740993::bigint), (2::bigint)) as payments(micros)`;
const [row] = (await connection.runAndReadAll(query)).getRowObjects();
console.log("in the query:", String(row.total));
await connection.run(`copy (${query}) to 'totals.parquet' (format parquet)`);
const { buffer, byteOffset, byteLength } = readFileSync("totals.parquet");
const file = buffer.slice(byteOffset, byteOffset + byteLength);
for (const { name, type } of parquetMetadata(file).schema.slice(1)) console.log(name, "is", type);
const [read] = await parquetReadObjects({ file });
console.log("in the file:", String(read.total), String(read.cast_total));
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
in the query: 9007199254740995
total is DOUBLE
cast_total is INT64
in the file: 9007199254740996 9007199254740995
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
