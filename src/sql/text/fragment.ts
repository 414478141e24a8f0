import type { Parameter } from "./parameter.js";
import type { ParameterType } from "./parameterType.js";

/**
 * A piece of a statement. Its text consists of words that this library wrote, of identifiers that the
 * dialect has quoted, and of whole numbers that were computed here; everything else is a parameter.
 */
export interface Fragment {
  /** The text, and where a parameter stands in it. */
  readonly parts: readonly (string | Parameter)[];
}

/** Puts fragments into a piece of text. A text cannot be put in, so nothing of the caller's slips into a statement. */
export function sql(text: TemplateStringsArray, ...fragments: readonly Fragment[]): Fragment {
  const parts = text.flatMap((word, place) => [word, ...(fragments[place]?.parts ?? [])]);
  return { parts };
}

/** A piece of text from words of this library: a listed word or an identifier that is quoted. */
export function word(text: string): Fragment {
  return { parts: [text] };
}

/** A whole number that was computed here. */
export function whole(value: number): Fragment {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`);
  return word(value < 0 ? `(${value})` : String(value));
}

/** A value that the engine gets separately from the text. */
export function parameter(value: string, type: ParameterType): Fragment {
  return { parts: [{ value, type }] };
}

/** Fragments with a separator between them. */
export function joined(fragments: readonly Fragment[], separator: string): Fragment {
  const parts = fragments.flatMap((one, place) =>
    place === 0 ? one.parts : [separator, ...one.parts],
  );
  return { parts };
}
