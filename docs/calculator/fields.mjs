// @ts-check

/** A number as people write it, also a percentage. */
const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The value that a text in a field stands for. A text that is no such value stays a text, so that the
 * KPI's function says what is wrong with it.
 *
 * @param {{ type: string, options?: readonly unknown[] }} input - The field, as in the catalog.
 * @param {string} written - What stands in it.
 * @returns {unknown} The value; `undefined` of an empty field.
 */
export function valueOf({ type, options }, written) {
  const text = written.trim();
  if (text === "") return undefined;
  switch (type) {
    case "count":
      return numberOr(text);
    case "real":
    case "fraction":
    case "growth":
      return text.endsWith("%") && number.test(text.slice(0, -1).trim()) ? Number(text.slice(0, -1)) / 100 : numberOr(text);
    case "choice":
      return options?.find((option) => String(option) === text) ?? text;
    case "answers":
      return text.split(/[\s,;]+/).map(numberOr);
    case "netPromoterCounts":
    case "answerCounts":
      return Object.fromEntries(text.split(/[,;]/).map((pair) => {
        const [answer = "", count = ""] = pair.split(":");
        return [answer.trim(), numberOr(count.trim())];
      }));
    case "scoreComponents":
    case "costs":
      return /^[[{]/.test(text) ? jsonOr(text) : text;
    default:
      return text;
  }
}

/**
 * The text of a value in a field.
 *
 * @param {{ type: string }} input - The field, as in the catalog.
 * @param {unknown} value - Its value.
 * @returns {string} What `valueOf` reads as this value.
 */
export function textOf({ type }, value) {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value) && type === "answers") return value.join(", ");
  if (typeof value !== "object") return String(value);
  if (["netPromoterCounts", "answerCounts"].includes(type)) {
    return Object.entries(value).map(([answer, count]) => `${answer}: ${count}`).join(", ");
  }
  return JSON.stringify(value);
}

/** @param {string} text */
function numberOr(text) {
  return number.test(text) ? Number(text) : text;
}

/** @param {string} text */
function jsonOr(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
