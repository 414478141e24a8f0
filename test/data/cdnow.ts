import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** A purchase at CDNOW. */
export interface CdnowOrder {
  readonly customerId: string;
  readonly at: string;
  readonly amount: string;
}

/** A file about CDNOW; README.md says what its columns are. */
export type CdnowFile = "cdnow-orders.csv" | "cdnow-sample-histories.csv";

/** All purchases, up to 30 June 1998, of the customers who came in the first quarter of 1997. */
export function cdnowOrders(): CdnowOrder[] {
  return cdnowRows("cdnow-orders.csv").map((row) => {
    const [customerId, at, , amount] = row as [string, string, string, string];
    return { customerId, at, amount };
  });
}

/** The rows of a file, without its header. */
export function cdnowRows(file: CdnowFile): string[][] {
  return cdnowText(file)
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(","));
}

/** The text of a file. */
export function cdnowText(file: CdnowFile): string {
  const path = fileURLToPath(new URL(`${file}.gz`, import.meta.url));
  return gunzipSync(readFileSync(path)).toString("utf8");
}
