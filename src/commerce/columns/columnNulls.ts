import type { NullableColumn } from "./nullableColumn.js";

/** What is told about the nulls of columns, by column. */
export type ColumnNulls<Told> =
  | { readonly [Name in NullableColumn]?: Told | null | undefined }
  | null
  | undefined;
