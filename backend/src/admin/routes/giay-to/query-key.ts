/** What screens of submitted papers read anew when one is answered. */
export const SUBMISSIONS = "submissions"
