import type { Benchmark } from "../../src/benchmark/definition/benchmark.js";
import type { FigureRow } from "./figureRow.js";

const channels: Readonly<Record<string, string>> = {
  x_twitter: "x",
  facebook_instagram_ads: "facebook and instagram ads",
};

/** Parts of a variant that say how the figure was made, and not of whom. */
const methods =
  /^(by followers|per (post|video)|per post \(average\)|annual|monthly|logo|total|involuntary|voluntary|unique|post-MPP|MPP opens in|campaigns|meta-average|12-month mean|visits|sessions|one month|Shopify|landing pages|orders from paid ads|paid ad channels|20\d\d edition|(lead|traffic) campaigns|gross margin|mean|all|in-app|email|organic average)$/;

/** The region, channel and segment of a row. */
export function marketOfRow({
  metric,
  variant,
  industry,
  region,
  channel,
}: FigureRow): Pick<Benchmark, "region" | "channel" | "segment"> {
  const place = region.replace(/ \(.*\)$/, "");
  const segments = variant
    .split(", ")
    .filter(
      (part) =>
        part !== "" && part !== channel && !(methods.test(part) && !isTraffic(metric, part)),
    );
  if (/^B2[BC]$/.test(industry) && !segments.includes(industry)) segments.push(industry);
  return {
    ...(place !== "" && { region: place }),
    channel: channels[channel] ?? channel,
    ...(segments.length > 0 && { segment: segments.join(", ") }),
  };
}

/** Whether the part of a variant names the traffic that a conversion rate is of. */
function isTraffic(metric: string, part: string): boolean {
  return metric === "conversionRate" && part === "email";
}
