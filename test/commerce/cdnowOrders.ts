import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../docs/codeBlocks.js";

const folder = join(root, "../shared/data");

/** Whether the purchases of CDNOW and its sample are there; they are no part of the project. */
export const isCdnowThere: boolean = ["cdnow-orders.csv", "cdnow-sample-histories.csv"].every(
  (file) => existsSync(join(folder, file)),
);
if (!isCdnowThere) console.warn("../shared/data/cdnow-*.csv are not there: CDNOW is not tested");

/** A purchase at CDNOW. */
export interface CdnowOrder {
  readonly customerId: string;
  readonly at: string;
  readonly amount: string;
}

/** All purchases, up to 30 June 1998, of the customers who came in the first quarter of 1997. */
export function cdnowOrders(): CdnowOrder[] {
  return cdnowRows("cdnow-orders.csv").map((row) => {
    const [customerId, at, , amount] = row as [string, string, string, string];
    return { customerId, at, amount };
  });
}

/** The rows of a file, without its header. */
export function cdnowRows(file: string): string[][] {
  return readFileSync(join(folder, file), "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(","));
}
