import type { ReportModels } from "../data/reportModels.js";
import { textTable } from "./textTable.js";
import type { TextWriter } from "./textWriter.js";

/** The tables of models: their errors, and what they expect of customers. */
export function modelsText(
  { fits, forecast, currency }: ReportModels,
  { word, quantity }: TextWriter,
): string[] {
  const errors = textTable(
    [word("model"), word("converged"), word("error"), word("expected")],
    fits.map(({ title, converged, reason, error }) => [
      title,
      converged ? "✓" : reason,
      quantity(error.meanAbsoluteError),
      quantity(error.purchases),
    ]),
  );
  if (forecast === null) return [errors];
  const { alive, purchases, value, best } = forecast;
  const all = [
    word("all"),
    quantity(alive),
    quantity(purchases),
    quantity(value, "money", currency),
  ];
  const customers = best.map((one) => [
    String(one.customerId),
    quantity(one.alive, "fraction"),
    quantity(one.purchases),
    quantity(one.value, "money", currency),
  ]);
  const head = [word("customers"), word("alive"), word("purchases"), word("worth")];
  return [errors, textTable(head, [...customers, all])];
}
