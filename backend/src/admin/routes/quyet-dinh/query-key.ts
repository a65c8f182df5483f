/** What screens of decisions and stars read anew when something is decided. */
export const DECISIONS = "decisions"
