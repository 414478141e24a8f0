import { choice } from "../../kernel/check.js";
import { type Id, plainId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";

/** A column of ids: its name, or its name and what the ids are. */
export type IdColumn =
  | string
  | {
      /** The name of the column. */
      readonly column: string;
      /** `"text"` (the default), or `"whole"` for ids that are whole numbers in your own data too. */
      readonly is?: "text" | "whole" | undefined;
    };

/** Reads a column of ids: its name, and how the ids are read from the text that the engine gives. */
export function readIdColumn(
  argument: string,
  given: IdColumn,
): { readonly column: string; readonly read: (argument: string, text: string) => Id } {
  if (typeof given === "string") return { column: given, read: (_, text) => text };
  checkOptions(given, ["column", "is"], argument);
  const is = choice<"is", "text" | "whole">(given, "is", ["text", "whole"], "text");
  return {
    column: given.column,
    read(place, text) {
      if (is === "text") return text;
      if (/^-?\d+$/.test(text)) return plainId(BigInt(text));
      throw new InputError(place, text, "a whole number");
    },
  };
}
