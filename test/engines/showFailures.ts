import fc from "fast-check";

/** A table that fails is shown as it is: an engine takes minutes to find a smaller one, and the test would end before. */
fc.configureGlobal({ endOnFailure: true });
