import { startPglite } from "./pglite.js";
import { postgresqlWriting } from "./postgresqlWriting.js";
import { smoke } from "./smoke.js";

smoke("pglite", startPglite, postgresqlWriting);
