import { isPlainObject, iterable } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { normalQuantile } from "../../kernel/normal.js";
import { chartFrame, colours } from "../../kernel/vegaLite.js";
import { type VegaLiteSpecification } from "../../kernel/vegaLiteSpecification.js";
import { plainOptions } from "../comparison/plainOptions.js";
import type { Funnel } from "../peers/funnel.js";
import type { FunnelPoint } from "../peers/funnelPoint.js";

/** How to write a {@link funnelPlot}. */
export interface FunnelPlotOptions {
  /** The title. Default: the KPI's id. */
  readonly title?: string | undefined;
  /** The name of the denominator: "sessions". */
  readonly denominator?: string | undefined;
}

interface Layer {
  readonly data: { readonly values: readonly object[] };
  readonly mark: object;
  readonly encoding: object;
}

const statuses = ["inside", "alert", "alarm"] as const;

/** The number of sections that the limits are drawn in. */
const steps = 60;

/**
 * A funnel plot of peers, as a chart for Vega-Lite to draw.
 *
 * A point is a peer, and the level line is the target. The dashed limits contain 95 % of the peers
 * that are on target, and the outer limits 99.9 %. Peers outside the dashed limits are named.
 *
 * @param funnel - The result of {@link funnelOfPeers}.
 * @returns A Vega-Lite specification: plain data.
 * @throws {@link InputError} If the argument is not a funnel.
 * @see Spiegelhalter (2005), Funnel plots for comparing institutional performance
 *
 * @example
 * const shop = (id, engagedSessions, sessions) => ({
 *   id,
 *   measure: sessionEngagementRate({ engagedSessions, sessions }),
 * });
 * const others = ["east", "south", "west"].map((id) => shop(id, 550, 1000));
 * const funnel = funnelOfPeers([shop("north", 640, 1000), ...others], { target: 0.55 });
 * funnelPlot(funnel, { denominator: "sessions" }).description; // "sessionEngagementRate of 4 peers by sessions; outside the limits of 95%: north (alert)."
 */
export function funnelPlot(funnel: Funnel, options?: FunnelPlotOptions): VegaLiteSpecification {
  const { metric, target, points, tauSquared } = readFunnel(funnel);
  const { title = metric ?? "Peers", denominator = "denominator" } = plainOptions(options, [
    "title",
    "denominator",
  ]);
  for (const [argument, text] of Object.entries({ title, denominator })) {
    if (typeof text !== "string") throw new InputError(argument, text, "a text");
  }
  const outside = points.filter(({ status }) => status !== "inside");
  const names = outside.map(({ id, status }) => `${id} (${status})`).join(", ") || "none";
  const most = Math.max(1, ...points.map((point) => point.denominator));
  const least = Math.min(most, ...points.map((point) => point.denominator));
  const x = {
    field: "denominator",
    type: "quantitative",
    title: denominator,
    scale: { domain: [0, most * 1.1], nice: false },
  };
  const axis = { format: ".1~%", title: null };
  const y = {
    field: "value",
    type: "quantitative",
    axis,
    scale: { zero: false, ...(points.length === 0 && { domain: [0, 1] }) },
  };
  const line = (values: readonly object[], mark: object): Layer => ({
    data: { values },
    mark: { type: "line", color: colours.ink, strokeWidth: 1, aria: false, ...mark },
    encoding: { x, y, detail: { field: "limit", type: "nominal" } },
  });
  const limits = target === null ? [] : limitLines(target, tauSquared, least, most * 1.1);
  const level = target === null ? [] : [0, most * 1.1];
  return {
    ...chartFrame,
    title: {
      text: title,
      subtitle: [`outside the limits: ${names}`, "dashed: 95% of peers, solid: 99.9% of peers"],
    },
    description: `${title} of ${points.length} peers by ${denominator}; outside the limits of 95%: ${names}.`,
    width: 420,
    height: 260,
    layer: [
      line(
        level.map((at) => ({ denominator: at, value: target, limit: "target" })),
        { color: colours.blue, strokeWidth: 1.5 },
      ),
      line(
        limits.filter(({ isInner }) => isInner),
        { strokeDash: [5, 4] },
      ),
      line(
        limits.filter(({ isInner }) => !isInner),
        {},
      ),
      {
        data: { values: points },
        mark: {
          type: "point",
          filled: true,
          size: 70,
          opacity: 1,
          stroke: colours.ink,
          strokeWidth: 1,
        },
        encoding: {
          x,
          y,
          color: statusEncoding([colours.blue, colours.orange, colours.vermilion]),
          shape: statusEncoding(["circle", "diamond", "triangle-up"]),
          tooltip: [
            { field: "id", type: "nominal" },
            { field: "value", type: "quantitative", format: ".1~%" },
            { field: "denominator", type: "quantitative", title: denominator },
          ],
        },
      },
      {
        data: { values: outside },
        mark: { type: "text", align: "left", dx: 8, color: colours.ink, aria: false },
        encoding: { x, y, text: { field: "id", type: "nominal" } },
      },
    ].filter(({ data: { values } }) => values.length > 0 || values === points),
  };
}

function statusEncoding(range: readonly string[]): object {
  return {
    field: "status",
    type: "nominal",
    scale: { domain: statuses, range },
    legend: { title: null, orient: "bottom" },
  };
}

interface Limit {
  readonly denominator: number;
  readonly value: number;
  readonly limit: string;
  readonly isInner: boolean;
}

/**
 * The limits from the smallest peer to beyond the largest. Their sections are shorter where the
 * limits bend more.
 */
function limitLines(target: number, tauSquared: number, least: number, most: number): Limit[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const denominator = least + (most - least) * (step / steps) ** 2;
    const error = Math.sqrt((target * (1 - target)) / denominator + tauSquared);
    return [0.975, 0.9995].flatMap((share) =>
      [-1, 1].map((side) => ({
        denominator,
        value: Math.min(Math.max(target + side * normalQuantile(share) * error, 0), 1),
        limit: `${share} ${side}`,
        isInner: share === 0.975,
      })),
    );
  }).flat();
}

function readFunnel(funnel: Funnel): {
  readonly metric: string | null;
  readonly target: number | null;
  readonly points: readonly FunnelPoint[];
  readonly tauSquared: number;
} {
  if (!isPlainObject(funnel)) throw new InputError("funnel", funnel, "a funnel of peers");
  const { metric, target, points, overdispersion } = funnel as Funnel;
  const tauSquared = overdispersion?.tauSquared ?? 0;
  const isShare = (value: unknown): boolean => Number(value) >= 0 && Number(value) <= 1;
  if (!(target === null || (Number.isFinite(target) && isShare(target)))) {
    throw new InputError("funnel.target", target, "a fraction from 0 to 1, or null");
  }
  if (!(Number.isFinite(tauSquared) && tauSquared >= 0)) {
    throw new InputError("funnel.overdispersion.tauSquared", tauSquared, "a number from 0 up");
  }
  const all = Array.from(iterable("funnel.points", points), (point, place) => {
    const { id, value, denominator, status }: Partial<FunnelPoint> = isPlainObject(point)
      ? point
      : {};
    const isPoint =
      typeof id === "string" &&
      Number.isFinite(value) &&
      Number.isFinite(denominator) &&
      Number(denominator) > 0 &&
      statuses.includes(status as FunnelPoint["status"]);
    if (!isPoint) throw new InputError(`funnel.points[${place}]`, point, "a point of a funnel");
    return point;
  });
  return { metric, target, points: all, tauSquared };
}
