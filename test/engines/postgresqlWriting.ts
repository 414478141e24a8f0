import { quoted } from "./quoted.js";
import type { Writing } from "./writing.js";

/** How the smoke test is written for PostgreSQL. */
export const postgresqlWriting: Writing = {
  quote: quoted,
  asText: (column, type) =>
    type === "instant"
      ? `(extract(epoch from ${column}) * 1000)::bigint::text`
      : `(${column})::text`,
  parameter: (value) => ["$1", [value]],
};
