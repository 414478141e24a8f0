import { startClickhouseCluster } from "./clickhouseCluster.js";
import { describeEngine } from "./describeEngine.js";
import { quotedForClickhouse } from "./quotedForClickhouse.js";
import { smoke } from "./smoke.js";

describeEngine("clickhouseCluster", startClickhouseCluster, (engine) => {
  smoke(engine, {
    quote: quotedForClickhouse,
    asText: (column, type) =>
      type === "local"
        ? `concat(toString(toDateTime(intDiv(${column}, 1000), 'UTC')), '.', substring(toString(${column}), -3))`
        : `toString(${column})`,
    parameter: (value) => ["{p1:String}", { p1: value }],
  });
});
