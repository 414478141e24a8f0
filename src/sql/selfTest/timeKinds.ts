import type { TimeColumn } from "../source/timeColumn.js";
import type { LiteralKind } from "./literalKind.js";

/** How far New York's clocks were behind UTC, in hours. */
function hoursBehind(at: number): number {
  const isSummer =
    at < Date.parse("2025-11-02T06:00:00Z") || at >= Date.parse("2026-03-08T07:00:00Z");
  return isSummer ? 4 : 5;
}

/** The name of the column of times. */
export const timeName = "placed at (ลูกค้า)";

/** A kind of columns of times: how a query is told about it, and how it holds a time. */
export interface TimeKind {
  readonly at: TimeColumn;
  readonly kind: LiteralKind;
  readonly textOf: (at: number) => string;
}

/** Columns of instants. */
export const instants: TimeKind = {
  at: { column: timeName, is: "instant" },
  kind: "instant",
  textOf: (at) => new Date(at).toISOString().replace("T", " "),
};

/** All kinds of columns of times. */
export const timeKinds: readonly TimeKind[] = [
  instants,
  {
    at: { column: timeName, is: "local", timeZone: "America/New_York" },
    kind: "local",
    textOf: (at) =>
      new Date(at - hoursBehind(at) * 3_600_000).toISOString().replace("T", " ").replace("Z", ""),
  },
  {
    at: { column: timeName, is: "date" },
    kind: "date",
    textOf: (at) => new Date(at).toISOString().slice(0, 10),
  },
  {
    at: { column: timeName, is: "epoch-seconds" },
    kind: "whole",
    textOf: (at) => String(at / 1000),
  },
  { at: { column: timeName, is: "epoch-milliseconds" }, kind: "whole", textOf: String },
  {
    at: { column: timeName, is: "epoch-microseconds" },
    kind: "whole",
    textOf: (at) => String(at * 1000 + 999),
  },
];
