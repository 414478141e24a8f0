import type { ModelCustomer, PurchaseModel } from "engagement-metrics/models";

/**
 * The models of the customers of CDNOW, in weeks: the published parameters (Fader, Hardie & Lee 2005;
 * those of MBG/NBD after Batislam, Denizel and Filiztekin 2007).
 */
export const cdnowModels: readonly PurchaseModel[] = [
  {
    model: "bg-nbd",
    parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    timeUnit: "week",
  },
  {
    model: "mbg-nbd",
    parameters: { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
    timeUnit: "week",
  },
  {
    model: "pareto-nbd",
    parameters: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
    timeUnit: "week",
  },
];

/** What is between 0 and 1, the same ones from the same seed. */
type Random = () => number;

/**
 * Customers who do as the model says, whose first purchases fell into twelve weeks, the last of them 27
 * weeks ago, as at CDNOW.
 *
 * The model is played out here by its definition, apart from what the package knows of it.
 */
export function drawnCustomers(
  model: PurchaseModel,
  customers: number,
  random: Random,
): ModelCustomer[] {
  return Array.from({ length: customers }, () => {
    const age = 27 + 12 * random();
    const times = purchases(model, age, random);
    return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age };
  });
}

function purchases(model: PurchaseModel, age: number, random: Random): number[] {
  const { r, alpha } = model.parameters;
  const rate = gamma(r, random) / alpha;
  let end = age;
  let chance = 0;
  if (model.model === "pareto-nbd") {
    const { s, beta } = model.parameters;
    end = Math.min(age, exponential(random) / (gamma(s, random) / beta));
  } else {
    const [left, stayed] = [gamma(model.parameters.a, random), gamma(model.parameters.b, random)];
    chance = left / (left + stayed);
  }
  const times: number[] = [];
  if (model.model === "mbg-nbd" && random() < chance) return times;
  for (let time = exponential(random) / rate; time < end; time += exponential(random) / rate) {
    times.push(time);
    if (random() < chance) break;
  }
  return times;
}

function exponential(random: Random): number {
  return -Math.log1p(-random());
}

/** With a scale of 1 (Marsaglia and Tsang 2000). */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && exponential(random) > d * v - d - d * Math.log(v) - normal ** 2 / 2) return d * v;
  }
}
