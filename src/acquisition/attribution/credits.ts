import type { AttributionModel } from "./attributionModel.js";
import type { ReadTouch } from "./readTouch.js";
import { noChannel } from "./readTouches.js";

/** How often a channel counts among the touches that share an order. */
export interface Credit {
  readonly channel: string;
  readonly weight: number;
}

/** The credit for an order without a touch. */
export const noCredits: readonly Credit[] = [{ channel: noChannel, weight: 1 }];

/**
 * The channels that get the credit for an order, from the touches of its window in order of time.
 * Each channel is there once, in the order of its first touch.
 */
export function creditsOf(
  touches: readonly ReadTouch[],
  model: AttributionModel,
  isDirect: (channel: string) => boolean,
): readonly Credit[] {
  if (touches.length === 0) return noCredits;
  const only = (touch: ReadTouch | undefined): readonly Credit[] => [
    { channel: (touch as ReadTouch).channel, weight: 1 },
  ];
  if (model === "first") return only(touches[0]);
  if (model === "last") return only(touches.at(-1));
  if (model === "last-non-direct") {
    const last = touches.filter(({ channel }) => !isDirect(channel)).at(-1);
    return only(last ?? touches.at(-1));
  }
  const weights = new Map<string, number>();
  for (const { channel } of touches) weights.set(channel, (weights.get(channel) ?? 0) + 1);
  return Array.from(weights, ([channel, weight]) => ({ channel, weight }));
}
