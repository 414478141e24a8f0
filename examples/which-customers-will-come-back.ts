/**
 * The command `engagement-metrics fit`, here on real orders if no file is named: a ranked table of
 * customers, how likely each is still a customer, how often they will buy in a year, and what that is
 * worth, with the error of the model on orders that it was not fitted to.
 *
 *     npx tsx --tsconfig test/tsconfig.json examples/which-customers-will-come-back.ts
 *     npx tsx --tsconfig test/tsconfig.json examples/which-customers-will-come-back.ts --orders orders.csv --calibration-end 2026-04-01
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run.js";

// The source of these orders is in test/data/README.md: the music shop CDNOW, 1997 and 1998.
const orders = fileURLToPath(new URL("../test/data/cdnow-orders.csv.gz", import.meta.url));

await run(["fit", ...process.argv.slice(2)], { fit: relative(process.cwd(), orders) });
