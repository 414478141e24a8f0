import type { NullableColumn } from "./nullableColumn.js";

/** What the caller says about the nulls of columns, by column. */
export type ColumnNulls<Told> =
  | { readonly [Name in NullableColumn]?: Told | null | undefined }
  | null
  | undefined;
