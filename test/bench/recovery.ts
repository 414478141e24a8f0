// How often 95 % intervals of fitted parameters hold the true ones, which made the customers.
//
// Intervals lie evenly about the logarithm of a parameter: all are above 0.

import {
  type Fit,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  type Model,
  type ModelCustomer,
  type PurchaseModel,
  simulateCustomers,
} from "engagement-metrics/models";
import { randomNumbers } from "./data.js";
import { cdnowModels } from "./drawnCustomers.js";
import { atLeast, type Row, report } from "./row.js";

const sets = 200;
const customers = 5000;
const random = randomNumbers(20260101);

/** The published parameters (Fader & Hardie 2013; Fader, Hardie & Shang 2010; Fader & Hardie 2007). */
const spend = {
  model: "gamma-gamma",
  parameters: { p: 6.25, q: 3.74, v: 15.44 },
  timeUnit: "week",
} as const;
const donors = {
  model: "bg-bb",
  parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
  timeUnit: "year",
} as const;
const subscribers = {
  model: "shifted-beta-geometric",
  parameters: { alpha: 0.668, beta: 3.806 },
  timeUnit: "year",
} as const;

/** Who began in ten weeks, the last of them 29 weeks ago. */
function buyers(model: PurchaseModel): ModelCustomer[] {
  return Array.from({ length: 10 }, (_, week) =>
    simulateCustomers(model, {
      customers: customers / 10,
      age: { amount: 29 + week, unit: "week" },
      random,
    }),
  ).flat();
}

function aliveSubscribers(): number[] {
  const all = { customers, age: { amount: 8, unit: "year" }, random } as const;
  const subjects = simulateCustomers(subscribers, all);
  return Array.from(
    { length: 9 },
    (_, year) => subjects.filter(({ time, event }) => !event || time > year).length,
  );
}

const fits = { "bg-nbd": fitBgNbd, "mbg-nbd": fitMbgNbd, "pareto-nbd": fitParetoNbd };
const [cdnow] = cdnowModels as readonly [PurchaseModel];
const recoveries: readonly (readonly [truth: Model, fit: () => Fit<Model>])[] = [
  ...cdnowModels.map(
    (truth) =>
      [truth, () => fits[truth.model]({ customers: buyers(truth), timeUnit: "week" })] as const,
  ),
  [
    donors,
    () => {
      const age = { amount: 6, unit: "year" } as const;
      const drawn = simulateCustomers(donors, { customers, age, random });
      return fitBgBb({ customers: drawn, timeUnit: "year" });
    },
  ],
  [
    spend,
    () =>
      fitGammaGamma({ customers: simulateCustomers(spend, { customers: buyers(cdnow), random }) }),
  ],
  [subscribers, () => fitShiftedBetaGeometric({ alive: aliveSubscribers(), timeUnit: "year" })],
];

function rowsOf(truth: Model, all: readonly Fit<Model>[]): Row[] {
  const converged = all.filter((fit) => fit.converged).length;
  return Object.entries(truth.parameters as unknown as Record<string, number>).map(
    ([name, value]) => {
      const logarithms = all.map((fit) => Math.log(of(fit.parameters, name) / value));
      const held = all.filter((fit, set) => {
        // Where there is no standard error, no interval holds anything.
        const error = of(fit.standardErrors, name) / of(fit.parameters, name);
        return Math.abs(logarithms[set] as number) <= 1.959963984540054 * error;
      });
      const middle = Math.exp(logarithms.reduce((sum, one) => sum + one, 0) / all.length);
      return {
        what: `${truth.model}, ${name}: ${converged} of ${all.length} converged`,
        ours: `${((100 * held.length) / all.length).toFixed(0)} %`,
        baseline: "95 %",
        ratio: `${middle.toFixed(3)} of the truth`,
        ...atLeast(90, (100 * held.length) / all.length, " %"),
      };
    },
  );
}

function of(numbers: object, name: string): number {
  return (numbers as Record<string, number>)[name] as number;
}

report(
  recoveries.flatMap(([truth, fit]) =>
    rowsOf(
      truth,
      Array.from({ length: sets }, () => fit()),
    ),
  ),
);
