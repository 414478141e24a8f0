import { ReportError } from "../reportError.js";
import { type ExportOptions, type Question, questions } from "./exportFile.js";

/** Reads the options that say how exports are read. */
export function exportOptionsOf(
  options: {
    readonly [Name in "currency" | "dates" | "decimal" | "invalid" | "time-zone" | Question]?:
      | string
      | undefined;
  } & { readonly [Name in "keep" | "drop"]?: readonly string[] | undefined },
): ExportOptions {
  const { currency, dates, decimal, invalid, keep = [], drop = [] } = options;
  const asked = questions.filter((question) => options[question] !== undefined);
  if (asked.length > 1) throw new ReportError("give one of --nps, --csat and --ces");
  const [question] = asked;
  return {
    keep: textsByColumn("keep", keep),
    drop: textsByColumn("drop", drop),
    ...(currency !== undefined && { currency }),
    ...(invalid !== undefined && { invalid: "skip" }),
    ...(options["time-zone"] !== undefined && { timeZone: options["time-zone"] }),
    ...(dates !== undefined && {
      dates: oneOf("dates", dates, ["month-first", "day-first"] as const),
    }),
    ...(decimal !== undefined && { decimal: oneOf("decimal", decimal, [".", ","] as const) }),
    ...(question !== undefined && { survey: { question, column: options[question] ?? "" } }),
  };
}

function oneOf<Choice extends string>(
  option: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => one === given);
  if (choice !== undefined) return choice;
  throw new ReportError(`--${option} must be ${choices.join(" or ")}, got "${given}"`);
}

/** The texts of options such as `Status=pending`, by column. */
function textsByColumn(
  option: string,
  given: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, string[]> = {};
  for (const one of given) {
    const at = one.indexOf("=");
    if (at < 1) throw new ReportError(`--${option} must be COLUMN=TEXT, got "${one}"`);
    const column = one.slice(0, at);
    texts[column] = [...(texts[column] ?? []), one.slice(at + 1)];
  }
  return texts;
}
