/** Somebody of the market has looked at a paper that an organization sent. */
export const SubmissionEvents = { DECIDED: "paper-submission.decided" } as const
