import { type Fields, textIfAny } from "../definition/fields.js";

/** The caller's own industry, region and channel, read from the options. */
export interface OwnMarket {
  readonly industry: string | undefined;
  readonly region: string | undefined;
  readonly channel: string | undefined;
}

/** The names of the options that {@link readOwnMarket} reads. */
export const ownMarketNames = ["industry", "region", "channel"] as const;

/** Reads the options `industry`, `region` and `channel`. */
export function readOwnMarket(options: object): OwnMarket {
  const fields = options as Fields;
  return {
    industry: textIfAny(fields, "industry"),
    region: textIfAny(fields, "region"),
    channel: textIfAny(fields, "channel"),
  };
}
