import { choice, count, countIfAny, isAbsent } from "../kernel/check.js";
import type { Definition } from "../kernel/definition.js";
import type { Fields } from "../kernel/fields.js";

/** Opens of emails, and which of them are counted. */
export interface ReadOpens {
  /** Unique opens without those that mail programs made by themselves, where these are known. */
  readonly opens: number;
  /** What the measure's definition says about machine opens. */
  readonly own: Definition;
}

/** Reads unique opens, and subtracts machine opens if they are given. */
export function readOpens(
  input: Fields<"uniqueOpens" | "machineOpens" | "machineOpensKnown">,
  most?: number,
  whole?: string,
): ReadOpens {
  const uniqueOpens = count(input, "uniqueOpens", most, whole);
  if (isAbsent(input?.machineOpens)) return { opens: uniqueOpens, own: {} };
  const known = choice(input, "machineOpensKnown", ["partly", "fully"], "fully");
  return {
    opens: uniqueOpens - countIfAny(input, "machineOpens", uniqueOpens, "uniqueOpens"),
    own: { machineOpens: known === "partly" ? "partly-left-out" : "left-out" },
  };
}
