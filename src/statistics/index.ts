export { type RollUpOptions, rollUp } from "./rollUp.js";
