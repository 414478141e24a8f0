import type { FoundColumn } from "../table/foundColumn.js";
import type { DecimalSign } from "../values/decimalSign.js";
import type { TimeReader } from "./timeReader.js";

/** What must be known of a file before its records are made. */
export interface FileFacts {
  readonly sign: DecimalSign;
  readonly times: ReadonlyMap<string, TimeReader>;
  /** Whether times are written as instants. */
  readonly isInstants: boolean;
  /** The columns of the wanted cells. */
  readonly columns: readonly (FoundColumn | undefined)[];
}
