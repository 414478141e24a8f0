import { describe, expect, test } from "vitest";
import * as models from "../../../src/models/index.js";
import { randomNumbers } from "../../bench/data.js";
import { cdnowModels, drawnCustomers } from "../../bench/drawnCustomers.js";
import { fitOfSample } from "../../bench/fitOfSample.js";

// A few of the 200 samples of each size that `npm run bench -- robustness` fits.
describe("small samples from the parameters of CDNOW: every fit is at least as likely as the true parameters, and reports whether it converged", () => {
  const sizes = [50, 100, 300];
  test.each(
    cdnowModels.flatMap((truth) => sizes.map((size) => [truth.model, size, truth] as const)),
  )("%s, %i customers", (_, size, truth) => {
    const random = randomNumbers(size);
    for (let sample = 0; sample < (size === 50 ? 8 : 6); sample += 1) {
      const { fit, above, left, off } = fitOfSample(
        models,
        truth,
        drawnCustomers(truth, size, random),
      );
      expect(above).toBeGreaterThanOrEqual(-1e-7);
      expect(off).toBeLessThanOrEqual(1e-7);
      expect(fit.converged).toBe(fit.reason === "gradient" || fit.reason === "precision");
      expect(Object.values(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(
        true,
      );
      if (fit.converged) {
        expect(fit.gradientNorm).toBeLessThan(1e-5);
        expect(left).toBeLessThanOrEqual(1e-7);
      } else expect(fit.warnings).not.toEqual([]);
    }
  });
});
