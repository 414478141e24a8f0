import { startChdb } from "./chdb.js";
import { describeEngine } from "./describeEngine.js";
import { quotedForClickhouse } from "./quotedForClickhouse.js";
import { smoke } from "./smoke.js";

describeEngine("chdb", startChdb, (engine) => {
  smoke(engine, {
    quote: quotedForClickhouse,
    asText: (column, type) => {
      if (type === "instant") return `toString(toUnixTimestamp64Milli(${column}))`;
      // Without this, the text of a decimal has no zeros at its end.
      if (typeof type === "object") return `toDecimalString(${column}, ${type.decimal})`;
      return `toString(${column})`;
    },
    parameter: (value) => ["{p1:String}", { p1: value }],
  });
});
