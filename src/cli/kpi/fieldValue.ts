import type { CatalogInput } from "engagement-metrics/catalog";

const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * The value of a field as a KPI takes it. Amounts stay text, so that no digit is lost; a text that is
 * no value of the field stays as it is, and the KPI says what it must be.
 */
export function fieldValue(input: CatalogInput | undefined, text: string): unknown {
  switch (input?.type) {
    case "count":
      return /^\d+$/.test(text) ? countOf(text) : numberOrText(text);
    case "amount":
    case "amountFromZero":
    case "currency":
      return text;
    case "choice":
      return input.options?.find((option) => String(option) === text) ?? text;
    case "fraction":
    case "growth":
    case "real":
      return numberOrText(text);
    default:
      return listOrText(text);
  }
}

function countOf(text: string): number | bigint {
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : BigInt(text);
}

function numberOrText(text: string): number | string {
  return number.test(text) ? Number(text) : text;
}

/** JSON, numbers such as `10,9,3`, or a text. */
function listOrText(text: string): unknown {
  if (/^[[{"]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  }
  const parts = text.split(",");
  return parts.every((part) => number.test(part)) ? parts.map(Number) : text;
}
