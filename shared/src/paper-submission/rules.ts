/** What an organization can send to be checked: the decision that gives a star, or a certificate such as VietGAP's. */
export const SUBMITTED_PAPERS = ["decision", "certificate"] as const
export type SubmittedPaper = (typeof SUBMITTED_PAPERS)[number]

/** `seen`: somebody of the market has read it. It makes no star and no certificate: officials enter those by themselves. */
export const SUBMISSION_STATUSES = ["submitted", "sent_back", "seen", "withdrawn"] as const
export type SubmissionStatus = (typeof SUBMISSION_STATUSES)[number]

/** The pages of one paper. */
export const MOST_PAGES = 10

/** Papers of one organization that wait, so that the queue cannot be filled by one. */
export const MOST_WAITING = 50

export const LONGEST_SUBMISSION = { product_name: 200, number: 100, issuer: 200, note: 1000, remark: 1000 } as const

export const SUBMISSIONS_PER_PAGE = 20
