import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of what is built. */
export const dist: string = fileURLToPath(new URL("../../dist", import.meta.url));
