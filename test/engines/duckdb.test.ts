import { describeEngine } from "./describeEngine.js";
import { startDuckdb } from "./duckdb.js";
import { quoted } from "./quoted.js";
import { smoke } from "./smoke.js";

describeEngine("duckdb", startDuckdb, (engine) => {
  smoke(engine, {
    quote: quoted,
    asText: (column, type) =>
      `cast(${type === "instant" ? `epoch_ms(${column})` : column} as varchar)`,
    parameter: (value) => ["$1", [value]],
  });
});
