import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { cohortsAgree } from "./cohortsAgree.js";
import { firstOrdersAgree } from "./firstOrdersAgree.js";
import { historiesAgree } from "./historiesAgree.js";
import { orderAmountsAgree } from "./orderAmountsAgree.js";
import { orderLineTotalsAgree } from "./orderLineTotalsAgree.js";

/** Amounts and lines of random orders, first orders, histories and cohorts, from an engine and from memory. */
export async function customersAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  await orderAmountsAgree(engine, dialect, numRuns);
  await orderLineTotalsAgree(engine, dialect, numRuns);
  await firstOrdersAgree(engine, dialect, numRuns);
  await historiesAgree(engine, dialect, numRuns);
  await cohortsAgree(engine, dialect, numRuns);
}
