import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link shareOfVoice} is computed from. */
export interface ShareOfVoiceInput extends Defined {
  /** Mentions of your own brand. */
  readonly ownMentions: Count;
  /** Mentions of all brands of the market, including your own. */
  readonly mentions: Count;
}

/**
 * The share of a market's mentions that are of your own brand. (SOV)
 *
 *     share of voice = own mentions / mentions
 *
 * The share depends on which brands and which networks are counted: state them in `definition`. It
 * does not show whether the mentions are favourable.
 *
 * @returns A fraction from 0 to 1; `null` without mentions.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more own mentions than mentions.
 *
 * @example
 * shareOfVoice({ ownMentions: 120, mentions: 800 }).percent; // 15
 */
export function shareOfVoice(input: ShareOfVoiceInput): Fraction<"shareOfVoice"> {
  return proportion(
    {
      metric: "shareOfVoice",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    input,
    "ownMentions",
    "mentions",
    definitionOf(input),
  );
}
