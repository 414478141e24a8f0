import { describeEngine } from "./describeEngine.js";
import { startPostgresqlServer } from "./postgresqlServer.js";
import { postgresqlWriting } from "./postgresqlWriting.js";
import { smoke } from "./smoke.js";

describeEngine("postgresqlServer", startPostgresqlServer, (engine) => {
  smoke(engine, postgresqlWriting);
});
