import { isBuilt } from "../../../.config/build/buildIfStale.js";

// Started without the configuration of the tests, vitest has built nothing.
if (!isBuilt()) throw new Error("dist is not built from this source: npm run build");

export { dist } from "../../../.config/build/root.js";
