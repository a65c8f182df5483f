/** What screens of complaints read anew when one is decided. */
export const COMPLAINTS = "desk-complaints"
