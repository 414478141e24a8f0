import type { Writer } from "../writer.js";
import { escaped } from "./escaped.js";
import type { Figure } from "./figure.js";

/** A step of a funnel, and how many reach it. */
export interface FunnelStep {
  readonly name: string;
  readonly count: number;
}

const [width, rowHeight] = [380, 44];

/** How many reach each step of a funnel, as bars. A single step is no funnel. */
export function funnelChart(
  title: string,
  steps: readonly FunnelStep[],
  writer: Writer,
): readonly Figure[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length < 2) return [];
  const many = ({ count }: FunnelStep): string => writer.quantity(count, "number");
  const share = (step: FunnelStep, of: FunnelStep | undefined): string =>
    of === undefined || of.count === 0 ? "–" : writer.quantity(step.count / of.count, "fraction");
  const widest = Math.max(...steps.map(({ count }) => count));
  const losses = steps.slice(1).flatMap((to, place) => {
    const from = steps[place] ?? first;
    return to.count < from.count ? [{ from, to, kept: to.count / from.count }] : [];
  });
  const [worst] = losses.sort((one, other) => one.kept - other.kept);
  const whole = `Of ${many(first)} (${first.name}), ${many(last)} are left at the end (${last.name}): ${share(last, first)}.`;
  return [
    {
      title,
      text:
        worst === undefined
          ? whole
          : `${whole} The smallest share goes on from ${worst.from.name} to ${worst.to.name}: ${share(worst.to, worst.from)}.`,
      width,
      height: rowHeight * steps.length,
      parts: steps.map((step, place) => {
        const y = rowHeight * place;
        const long = widest === 0 ? 0 : (step.count / widest) * width;
        const number = place === 0 ? many(step) : `${many(step)} · ${share(step, first)}`;
        return [
          `<text x="0" y="${y + 15}">${escaped(step.name)}</text>`,
          `<text class="end" x="${width}" y="${y + 15}">${escaped(number)}</text>`,
          `<rect class="bar" x="0" y="${y + 21}" width="${long.toFixed(1)}" height="15"/>`,
        ].join("");
      }),
      table: {
        head: ["Step", "Number", "Of the first step", "Of the step before"],
        aligns: ["left", "right", "right", "right"],
        rows: steps.map((step, place) => [
          step.name,
          many(step),
          share(step, first),
          share(step, steps[place - 1]),
        ]),
      },
    },
  ];
}
