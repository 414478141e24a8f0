import type { ExportKind } from "../records/exportKind.js";
import type { ExportContent } from "./exportContent.js";

/**
 * What an export holds, and what was left out of it. Where the kind of its records is not known
 * before, `kind` tells it: if it is `"orders"`, the records are orders.
 */
export type ExportReading<Kind extends ExportKind = ExportKind> = Kind extends ExportKind
  ? ExportContent<Kind>
  : never;
