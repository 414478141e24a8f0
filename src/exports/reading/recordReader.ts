import { type Exact, exact, minus, times } from "../../kernel/exact.js";
import { givenAmount } from "../../kernel/givenAmount.js";
import { InputError } from "../../kernel/inputError.js";
import type { Cell } from "../table/cell.js";
import { readChoice, readCurrency, readFlag, readId, readTerm } from "../values/plainReadings.js";
import { readCount, readDecimal, readMoney } from "../values/readNumber.js";
import { writtenDate, writtenInstant } from "../values/writtenTime.js";
import type { DraftRecord } from "./draftRecord.js";
import type { FieldSource } from "./fieldSource.js";
import type { FileFacts } from "./fileFacts.js";
import type { PendingRow } from "./pendingRow.js";

/** Makes a record of a row. Throws if a cell cannot be read. */
export function recordOf(
  { row, cells }: PendingRow,
  sources: readonly FieldSource[],
  facts: FileFacts,
): DraftRecord {
  const fields: Record<string, unknown> = {};
  for (const source of sources) {
    const { field, rule, main, needs } = source;
    if (rule.constant !== undefined) fields[field] = rule.constant;
    else if (rule.place === true) fields[field] = row;
    else {
      const column = facts.columns[main];
      const argument = `rows[${row}].${column?.name ?? field}`;
      const own: Cell = cells[main] ?? "";
      const cell = rule.inName === true ? (column?.part ?? "") : own;
      if (cell !== "") fields[field] = valueOf(argument, cell, cells, source, facts);
      else if (rule.blank !== undefined && column !== undefined) fields[field] = rule.blank;
      else if (needs !== undefined && !(rule.optional === true && column === undefined)) {
        throw new InputError(argument, "", `filled, since every record needs its ${field}`);
      } else checkNeeded(argument, cells, source, facts);
    }
  }
  return { row, fields };
}

/** Throws if an empty field must be filled by what another cell of its row says. */
function checkNeeded(
  argument: string,
  cells: readonly Cell[],
  { rule: { neededWhere }, decider }: FieldSource,
  { columns }: FileFacts,
): void {
  const text = String(cells[decider] ?? "");
  if (neededWhere?.texts.some((one) => one.toLowerCase() === text.toLowerCase()) !== true) return;
  throw new InputError(argument, "", `filled, since ${columns[decider]?.name} is "${text}"`);
}

function valueOf(
  argument: string,
  cell: Cell,
  cells: readonly Cell[],
  source: FieldSource,
  facts: FileFacts,
): unknown {
  const { reading, rule, joined } = source;
  const { choices, letters, per = 1 } = rule;
  const chosen = choices === undefined ? cell : readChoice(argument, cell, choices);
  const plain = typeof chosen === "boolean" ? String(chosen) : chosen;
  switch (reading) {
    case "id": {
      const parts = [plain, ...joined.map((place) => cells[place] ?? "")];
      return parts.map((part) => readId(argument, part, letters)).join("-");
    }
    case "text":
      return String(plain);
    case "currency":
      return readCurrency(argument, plain);
    case "count":
      return readCount(argument, plain, facts.sign);
    case "decimal":
    case "score":
      return readDecimal(argument, plain, facts.sign) / per;
    case "flag":
      return readFlag(argument, chosen);
    case "term":
      return readTerm(argument, chosen);
    case "amount":
      return givenAmount(amountOf(argument, plain, cells, source, facts));
    case "time":
      return timeOf(argument, plain, source, facts);
  }
}

function amountOf(
  argument: string,
  cell: Cell,
  cells: readonly Cell[],
  source: FieldSource,
  { sign, columns }: FileFacts,
): Exact {
  let amount = readMoney(argument, cell, sign);
  const rowPlace = argument.slice(0, argument.indexOf(".") + 1);
  const nameAt = (place: number): string => rowPlace + (columns[place]?.name ?? "");
  if (source.times >= 0) {
    const factor = cells[source.times] ?? "";
    const number = readDecimal(nameAt(source.times), factor, sign);
    amount = times(amount, exact(number));
  }
  const deduction = cells[source.minus] ?? "";
  if (deduction === "") return amount;
  return minus(amount, readMoney(nameAt(source.minus), deduction, sign));
}

function timeOf(
  argument: string,
  cell: Cell,
  { field, rule }: FieldSource,
  { times: readers, isInstants }: FileFacts,
): string | number {
  const reader = readers.get(field);
  const time = reader?.read(cell);
  if (reader === undefined || time === undefined) {
    throw new InputError(argument, cell, `a date of the form ${reader?.forms.join(", ") ?? ""}`);
  }
  if (!isInstants) return writtenDate(time);
  const isMicroseconds = rule.dates?.includes("epoch-microseconds") === true;
  // ISO text is read to the millisecond, and microseconds tell events apart.
  return isMicroseconds ? Number(cell) / 1000 : writtenInstant(time, reader.timeZone);
}
