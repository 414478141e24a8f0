import { describeEngine } from "./describeEngine.js";
import { quotedForSpark } from "./quotedForSpark.js";
import { smoke } from "./smoke.js";
import { startSpark } from "./spark.js";

describeEngine("spark", startSpark, (engine) => {
  smoke(engine, {
    quote: quotedForSpark,
    asText: (column, type) =>
      `cast(${type === "instant" ? `unix_millis(${column})` : column} as string)`,
    parameter: (value) => [":p1", { p1: value }],
  });
});
