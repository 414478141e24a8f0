import type { Program } from "typescript";

export declare function importsByName(program: Program, root: string): Map<string, string>;
