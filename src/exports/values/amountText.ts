/** The text of an amount in two parts: its number, and the currency that stands at it. */
export interface AmountText {
  readonly number: string;
  /** A sign or a short name of a currency; empty if there is no such sign. */
  readonly mark: string;
}

const before = "[A-Za-z]{0,3}\\.?\\s*\\p{Sc}?";
// Letters after a number can be a power of ten, as in 12K, so only a code of three after a space is a currency.
const after = "\\s*\\p{Sc}|\\s[A-Z]{3}";
const form = new RegExp(`^([-−+]?)\\s*(${before})\\s*([-−+]?[\\d.,].*?)(${after})?$`, "u");
/** Signs of currencies that are made of letters only. */
const letters = ["R", "Rp", "Rs", "RM", "kr", "Fr"];

/** Takes the currency off the text of an amount: `$1,200.00`, `US$135.81`, `12,50 €`, `-Rp 5.000`. */
export function amountText(text: string): AmountText {
  const [, sign = "", first = "", number = text, last = ""] = form.exec(text) ?? [];
  const marks = [first.trim(), last.trim()].filter((mark) => mark !== "");
  // With other words at it, such as the "MIO" of 5 million, a number is not what its digits say.
  if (!marks.every(isCurrency)) return { number: text, mark: "" };
  return { number: sign + number, mark: marks[0] ?? "" };
}

function isCurrency(mark: string): boolean {
  return (
    /\p{Sc}$/u.test(mark) ||
    letters.includes(mark.replace(".", "")) ||
    Intl.supportedValuesOf("currency").includes(mark)
  );
}
