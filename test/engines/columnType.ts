/**
 * What a column of a table holds. `whole` is a 64-bit integer; `boolean` is given as `true` or `false`; `decimal` is
 * exact, of this number of places and 18 digits (or as many as `digits`); `instant` is a point in time, given as ISO
 * text with an offset, to the millisecond; `local` is a time of day on a date, without a zone.
 */
export type ColumnType =
  | "text"
  | "whole"
  | "boolean"
  | { readonly decimal: number; readonly digits?: number }
  | "double"
  | "instant"
  | "local"
  | "date";
