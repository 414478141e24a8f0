#!/usr/bin/env bash
# The Parquet reader of @dsnp/parquetjs gives large unsigned integers as negative ones.
#
# Versions: @dsnp/parquetjs 1.8.8, hyparquet 1.33.0, @duckdb/node-api 1.5.6-r.1 (which writes the file).
# A good engineer would guess the value that was written: the reader's schema says UINT_32 and UINT_64,
# and a JavaScript number holds both values, or a bigint does.
# Seen: a UINTEGER of 4000000000 arrives as -294967296 and a UBIGINT of 18000000000000000000 as
# -446744073709551616n. hyparquet gives both as written.
# Why it matters: hashes of customers and counters of impressions are unsigned. A hash still counts one
# customer, but does not join with the same hash of another file; a sum of counters shrinks by 4294967296
# for each that is large, and stays plausible.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @dsnp/parquetjs@1.8.8 hyparquet@1.33.0 @duckdb/node-api@1.5.6-r.1 >>install.log 2>&1 ||
  { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { readFileSync } from "node:fs";
import parquet from "@dsnp/parquetjs";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetReadObjects } from "hyparquet";

const connection = await (await DuckDBInstance.create(":memory:")).connect();
await connection.run(`copy (select 200::utinyint as u8, 2000000000::uinteger as small32, 4000000000::uinteger as u32,
  18000000000000000000::ubigint as u64) to 'counts.parquet' (format parquet)`);
const show = (name, row) => console.log(`${name}:`, Object.values(row).map(String).join(" "));
const reader = await parquet.ParquetReader.openFile("counts.parquet");
const types = Object.values(reader.getSchema().fields).map(({ originalType }) => originalType);
console.log("its schema:", types.join(" "));
show("@dsnp/parquetjs", await reader.getCursor().next());
const { buffer, byteOffset, byteLength } = readFileSync("counts.parquet");
show("hyparquet", (await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) }))[0]);
EOF
seen=$(node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
its schema: UINT_8 UINT_32 UINT_32 UINT_64
@dsnp/parquetjs: 200 2000000000 -294967296 -446744073709551616
hyparquet: 200 2000000000 4000000000 18000000000000000000
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
