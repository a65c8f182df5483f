/** In letters. */
export const LONGEST_MESSAGE = 1000
/** Of one order. More is a talk for the telephone. */
export const MOST_MESSAGES = 200
