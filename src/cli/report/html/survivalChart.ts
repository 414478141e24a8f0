import type { SurvivalCurve } from "engagement-metrics/models";
import type { Writer } from "../writer.js";
import type { Figure } from "./figure.js";

type Step = SurvivalCurve["steps"][number];

const [width, height] = [380, 190];
const [left, right, top, bottom] = [50, 20, 14, 30];
/** Of longer curves, every second, third, … step is shown, in the picture and in the table. */
const most = 20;

/** The share of customers who stay, over days: a falling staircase inside its 95 % limits. */
export function survivalChart(
  { steps: all, subjects, median }: SurvivalCurve,
  writer: Writer,
): readonly Figure[] {
  const last = all.at(-1);
  if (last === undefined || last.time <= 0) return [];
  const every = Math.ceil(all.length / most);
  const steps = all.filter((_, place) => (all.length - 1 - place) % every === 0);
  const x = (time: number): string =>
    (left + (time / last.time) * (width - left - right)).toFixed(1);
  const y = (share: number): string => (top + (1 - share) * (height - top - bottom)).toFixed(1);
  const share = (value: number): string => writer.quantity(value, "fraction");
  const days = (time: number): string => writer.quantity(time, "days");
  const stairs = (of: (step: Step) => number): string =>
    steps.map((step) => `H${x(step.time)}V${y(of(step))}`).join("");
  return [
    {
      title: "Customers who stay",
      text: [
        `Of ${writer.quantity(subjects, "number")} subscriptions, ${share(last.survival)} last longer than ${days(last.time)}.`,
        median === null ? "Fewer than half have ended." : `Half have ended after ${days(median)}.`,
        "The shaded area is the 95% interval.",
        ...(every === 1 ? [] : [`One of ${every} steps is shown.`]),
      ].join(" "),
      width,
      height,
      parts: [
        ...[0, 0.5, 1].map(
          (level) =>
            `<path class="grid" d="M${left} ${y(level)}H${width - right}"/><text class="end" x="${left - 6}" y="${y(level)}" dy="4">${share(level)}</text>`,
        ),
        `<path class="range" d="${areaOf(steps, x, y)}"/>`,
        `<path class="line" d="M${x(0)} ${y(1)}${stairs(({ survival }) => survival)}"/>`,
        `<text class="middle" x="${x(0)}" y="${height - 8}">0</text>`,
        `<text class="end" x="${width - right}" y="${height - 8}">${days(last.time)}</text>`,
      ],
      table: {
        head: ["After", "Share who stay", "95% interval", "Observed"],
        aligns: ["left", "right", "left", "right"],
        rows: steps.map(({ time, survival, lower, upper, atRisk }) => [
          days(time),
          share(survival),
          lower === null || upper === null ? "–" : `${share(lower)} to ${share(upper)}`,
          writer.quantity(atRisk, "number"),
        ]),
      },
    },
  ];
}

/** The area between the limits. A step without limits has no width there. */
function areaOf(
  steps: readonly Step[],
  x: (time: number) => string,
  y: (share: number) => string,
): string {
  const side = (limit: "lower" | "upper"): string[] => {
    let before = 1;
    return steps.flatMap((step) => {
      const from = before;
      before = step[limit] ?? step.survival;
      return [`${x(step.time)} ${y(from)}`, `${x(step.time)} ${y(before)}`];
    });
  };
  const corners = [`${x(0)} ${y(1)}`, ...side("upper"), ...side("lower").reverse()];
  return `M${corners.join("L")}Z`;
}
