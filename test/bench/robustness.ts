// Whether small samples are fitted: 200 of 50, 100 and 300 customers from the parameters of CDNOW.

import * as models from "engagement-metrics/models";
import { randomNumbers } from "./data.js";
import { cdnowModels, drawnCustomers } from "./drawnCustomers.js";
import { type FitOfSample, fitOfSample } from "./fitOfSample.js";
import { atMost, type Row, report } from "./row.js";

const samples = 200;
/** What rounding may take, in a sum of some hundred logarithms. */
const rounding = 1e-7;

const rows = cdnowModels.flatMap((truth): Row[] =>
  [50, 100, 300].map((size) => {
    const random = randomNumbers(size);
    const all = Array.from({ length: samples }, () =>
      fitOfSample(models, truth, drawnCustomers(truth, size, random)),
    );
    const converged = all.filter(({ fit }) => fit.converged);
    const bad = all.filter((one) => !isHonest(one));
    const least = Math.min(...all.map(({ above }) => above));
    return {
      what: `${truth.model}, ${size} customers: ${samples} fits`,
      ours: `${converged.length} converged`,
      baseline: reasonsOf(all),
      ratio: `least ${least.toFixed(4)}`,
      ...atMost(0, bad.length, " worse than the truth, or not what it says"),
    };
  }),
);
report(rows);

/** At least as likely as the truth; and where it says that it converged, nothing near is likelier. */
function isHonest({ fit, above, left, off }: FitOfSample): boolean {
  if (!(above >= -rounding && off <= rounding)) return false;
  return fit.converged ? fit.gradientNorm < 1e-5 && left <= rounding : fit.warnings.length > 0;
}

function reasonsOf(all: readonly FitOfSample[]): string {
  const counts = new Map<string, number>();
  for (const { fit } of all) counts.set(fit.reason, (counts.get(fit.reason) ?? 0) + 1);
  return Array.from(counts, ([reason, many]) => `${many} ${reason}`).join(", ");
}
