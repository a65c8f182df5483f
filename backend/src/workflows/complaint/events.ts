/** Told after each step of a complaint, with the id of the event, for notices and mails. */
export const ComplaintEvents = { CHANGED: "complaint.changed" } as const
