import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import {
  bulletChart,
  defineBenchmark,
  funnelOfPeers,
  funnelPlot,
  scorecard,
  type VegaLiteSpecification,
} from "../../src/benchmark/index.js";
import { bounceRate, sessionEngagementRate } from "../../src/index.js";

/** Shops, each with its engaged sessions and all its sessions. */
const shops: readonly (readonly [string, number, number])[] = [
  ["Aarhus", 24, 40],
  ["Bern", 51, 95],
  ["Cork", 110, 210],
  ["Delft", 178, 320],
  ["Essen", 240, 420],
  ["Faro", 232, 520],
  ["Ghent", 390, 690],
  ["Halle", 455, 850],
  ["Imola", 660, 1000],
  ["Jena", 640, 1180],
];

/** The charts of docs/comparing.md by their names. */
const charts: Readonly<Record<string, VegaLiteSpecification>> = {
  "bullet-benchmark": bounceRateAgainstSector(),
  "bullet-target": engagementAgainstTarget(),
  funnel: funnelPlot(
    funnelOfPeers(
      shops.map(([id, engagedSessions, sessions]) => ({
        id,
        measure: sessionEngagementRate({ engagedSessions, sessions }),
      })),
    ),
    { title: "Engaged sessions by shop", denominator: "sessions" },
  ),
};

/** Each chart as SVG, by the path of its file. */
export async function drawnCharts(): Promise<ReadonlyMap<string, string>> {
  const drawn = Object.entries(charts).map(
    async ([name, chart]) => [`docs/charts/${name}.svg`, await svgOf(chart)] as const,
  );
  return new Map(await Promise.all(drawn));
}

async function svgOf(chart: VegaLiteSpecification): Promise<string> {
  const { spec } = compile(chart as unknown as TopLevelSpec);
  const svg = await new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
  return `${svg}\n`;
}

function bounceRateAgainstSector(): VegaLiteSpecification {
  const sector = defineBenchmark({
    metric: "bounceRate",
    definition: { rule: "single-page" },
    industry: "retail",
    statistic: "quantiles",
    quantiles: [
      { p: 0.25, value: 0.35 },
      { p: 0.5, value: 0.47 },
      { p: 0.75, value: 0.6 },
    ],
    unit: "fraction",
    dataYears: { from: 2025, to: 2025 },
    source: { title: "Sector report", tier: "own" },
  });
  const bounces = bounceRate({ bouncedSessions: 400, sessions: 1000, rule: "single-page" });
  return drawn(scorecard([bounces], { benchmarks: [sector] }), "Bounce rate");
}

function engagementAgainstTarget(): VegaLiteSpecification {
  const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
  const targets = { sessionEngagementRate: { value: 0.56 } };
  return drawn(scorecard([engaged], { targets }), "Engaged sessions");
}

function drawn({ rows: [row] }: ReturnType<typeof scorecard>, title: string) {
  if (row === undefined) throw new Error("a scorecard of one KPI has a row");
  return bulletChart(row, { title });
}
