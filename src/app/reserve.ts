/** Time kept for the last piece of work of an invocation and the push that goes on. */
export const RESERVE_MS = 45_000;
