import { describeEngine } from "./describeEngine.js";
import { startPglite } from "./pglite.js";
import { postgresqlWriting } from "./postgresqlWriting.js";
import { smoke } from "./smoke.js";

describeEngine("pglite", startPglite, (engine) => {
  smoke(engine, postgresqlWriting);
});
