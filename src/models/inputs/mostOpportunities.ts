/** The most opportunities a customer can have: a fit of BG/BB takes a step for each of them. */
export const mostOpportunities = 100_000;
