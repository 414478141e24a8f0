import { acquisition } from "./acquisition/acquisition.js";
import type { CatalogEntry } from "./catalogEntry.js";
import { commerce } from "./commerce/commerce.js";
import { email } from "./email/email.js";
import { feedback } from "./feedback/feedback.js";
import { growth } from "./growth/growth.js";
import { loyalty } from "./loyalty/loyalty.js";
import { retention } from "./retention/retention.js";
import { score } from "./score/score.js";
import { social } from "./social/social.js";
import { survey } from "./survey/survey.js";
import { value } from "./value/value.js";
import { web } from "./web/web.js";

/**
 * The description of every KPI, as plain data: names in four languages, formula, inputs, rules, sources.
 *
 * The families come in the order of the guides. The id of an entry is the name of the KPI's function;
 * the catalog does not import any function.
 *
 * @example
 * catalog[0].title.id; // "Tingkat keterlibatan"
 */
export const catalog: readonly CatalogEntry[] = [
  ...social,
  ...web,
  ...email,
  ...commerce,
  ...acquisition,
  ...retention,
  ...value,
  ...survey,
  ...loyalty,
  ...feedback,
  ...growth,
  ...score,
];
