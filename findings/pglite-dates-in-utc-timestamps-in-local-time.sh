#!/usr/bin/env bash
# PGlite reads a date as midnight UTC and a timestamp without a zone as local time; pg reads both as local.
#
# Versions: @electric-sql/pglite 0.5.14, @electric-sql/pglite-socket 0.2.17, pg 8.23.1.
# A good engineer would guess that PGlite gives what pg gives, since its rows look the same, or at
# least that its two types without a zone follow one rule.
# Seen in the time zone Asia/Jakarta: pg gives date '2026-01-05' as 2026-01-04T17:00Z, PGlite as
# 2026-01-05T00:00Z. Both give timestamp '2026-01-05 00:00' as 2026-01-04T17:00Z.
# Why it matters: tests on PGlite pass and the same code counts orders to the day before on PostgreSQL,
# west or east of Greenwich. Cast dates to text in the query.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >install.log
npm install --no-audit --no-fund @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17 pg@8.23.1 --legacy-peer-deps >>install.log 2>&1 || { cat install.log; exit 2; }
cat >see.mjs <<'EOF'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";

const database = new PGlite();
const server = new PGLiteSocketServer({ db: database, port: 0, host: "127.0.0.1" });
await server.start();
const [, port] = server.getServerConn().split(":");
const client = new pg.Client({ host: "127.0.0.1", port: Number(port), user: "postgres", database: "postgres" });
await client.connect();
const query = "select date '2026-01-05' as date, timestamp '2026-01-05 00:00' as timestamp";
const show = (name, { date, timestamp }) => {
  console.log(name, "date", date.toISOString(), "timestamp", timestamp.toISOString());
};
show("pg", (await client.query(query)).rows[0]);
show("pglite", (await database.query(query)).rows[0]);
await client.end();
await server.stop();
EOF
seen=$(TZ=Asia/Jakarta node see.mjs)
printf '%s\n' "$seen"
expected=$(cat <<'EOF'
pg date 2026-01-04T17:00:00.000Z timestamp 2026-01-04T17:00:00.000Z
pglite date 2026-01-05T00:00:00.000Z timestamp 2026-01-04T17:00:00.000Z
EOF
)
[ "$seen" = "$expected" ] || { echo "This has changed."; exit 1; }
