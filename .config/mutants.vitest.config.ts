import { mergeConfig } from "vitest/config";
import config from "../test/vitest.config.js";

// Mutants live in src/: what is built, packed or spawned does not see them.
export default mergeConfig(config, {
  test: { exclude: ["test/package/**", "test/examples/**", "test/docs/**"] },
});
