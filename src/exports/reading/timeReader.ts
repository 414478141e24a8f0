import type { DateForm } from "../preset/dateForm.js";
import { usualDateForms } from "../preset/dateForm.js";
import type { Cell } from "../table/cell.js";
import { type DateOrder, dateOrder, readDate } from "../values/dateOrder.js";
import { type LocalTime, readLocalTime } from "../values/localTime.js";
import { isInstant } from "../values/writtenTime.js";
import type { FieldSource } from "./fieldSource.js";
import type { PlacedCell } from "./placedCells.js";
import type { ReadExportOptions } from "./readExportOptions.js";

/** How the times of a field are written. */
export interface TimeReader {
  readonly forms: readonly DateForm[];
  readonly order: DateOrder | undefined;
  readonly timeZone: string | undefined;
  /** Whether every time of the field is an instant. */
  readonly isInstants: boolean;
  /** Whether a time of the field has a clock and no offset. */
  readonly lacksOffset: boolean;
  readonly read: (cell: Cell) => LocalTime | undefined;
}

/** Finds out how a file writes the times of a field. */
export function timeReader(
  { rule }: FieldSource,
  cells: () => Iterable<PlacedCell>,
  zoneInHeader: string | undefined,
  options: ReadExportOptions,
): TimeReader {
  const { dates = usualDateForms } = rule;
  const other = options.dates === "day-first" ? "month-first" : "day-first";
  const forms = options.dates === undefined ? dates : dates.filter((form) => form !== other);
  const order = dateOrder(textsOf(cells()), forms);
  const inPreset = rule.timeZone === "header" ? zoneInHeader : rule.timeZone;
  const timeZone = options.timeZone ?? inPreset;
  const read = (cell: Cell): LocalTime | undefined => readDate(String(cell), forms, order);
  const times = [...cells()].flatMap(({ cell }) => read(cell) ?? []);
  return {
    forms,
    order,
    timeZone,
    isInstants: times.every((time) => isInstant(time, timeZone)),
    lacksOffset: times.some(({ clock, offset }) => clock !== undefined && offset === undefined),
    read,
  };
}

/** The time zone that a row of the header names, as JSON, in the column of the field. */
export function zoneInHeader(
  below: readonly (readonly unknown[])[],
  index: number,
): string | undefined {
  for (const row of below) {
    const [, zone] = /"timeZone"\s*:\s*"([^"]+)"/.exec(String(row[index])) ?? [];
    if (zone !== undefined) return zone;
  }
  return undefined;
}

function* textsOf(cells: Iterable<PlacedCell>): Generator<{ argument: string; text: string }> {
  for (const { argument, cell } of cells) yield { argument, text: String(cell) };
}

/** Two dates with a dash between them, as a row above the header may hold them. */
export function periodIn(text: string): { first: LocalTime; last: LocalTime } | undefined {
  const parts = text.split(/\s+[-–—]\s+/);
  const [first, last] = parts.map((part) => dateIn(part.trim()));
  return parts.length === 2 && first !== undefined && last !== undefined
    ? { first, last }
    : undefined;
}

/** A date that has one meaning only. */
function dateIn(text: string): LocalTime | undefined {
  const times = usualDateForms.flatMap((form) => readLocalTime(text, form) ?? []);
  const [time] = times;
  return times.every(({ day }) => day === time?.day) ? time : undefined;
}
