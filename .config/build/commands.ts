import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The program and its commands, each a file of dist/cli, so that one does not wait for another to load. */
export const commands: Readonly<Record<string, string>> = {
  main: "src/cli/main.ts",
  report: "src/cli/report/command.ts",
  fit: "src/cli/fit/command.ts",
  kpi: "src/cli/kpi/command.ts",
};

/** Lets the program import a command from its own file. */
export const inFilesOfTheirOwn: Plugin = {
  name: "in-files-of-their-own",
  setup(build) {
    build.onResolve({ filter: /^\.\/\w+\/command\.js$/ }, ({ path, kind }) =>
      kind === "dynamic-import"
        ? { path: path.replace("/command.js", ".mjs"), external: true }
        : undefined,
    );
  },
};
