/** How many requests one address may make in how many seconds. */
export const LIMITS = {
  search: { requests: 60, seconds: 60 },
  /** One for every pause in typing: they must not use up what the pages need. */
  suggestions: { requests: 120, seconds: 60 },
  /** Queries that are counted of one visitor, told by the storefront; what is more is left out. */
  "counted-search": { requests: 200, seconds: 24 * 60 * 60 },
  /** New baskets. Many phones may share one address of their network. */
  basket: { requests: 120, seconds: 60 },
  checkout: { requests: 20, seconds: 60 },
  /** Codes are short: nobody tries many. */
  voucher: { requests: 20, seconds: 60 },
  /** Codes that are typed for one order at a sales point: nobody guesses one. */
  "pickup-code": { requests: 10, seconds: 15 * 60 },
  /** A clerk with a queue of people. */
  "pickup-search": { requests: 60, seconds: 60 },
  /** A page that waits asks twelve times a minute. */
  "transfer-check": { requests: 60, seconds: 60 },
  /** Each asks Stripe. */
  card: { requests: 30, seconds: 60 },
  "look-up": { requests: 10, seconds: 15 * 60 },
  "sign-in": { requests: 10, seconds: 15 * 60 },
  /** Here the address is the e-mail that was typed: the desk cannot tell people behind one proxy apart. */
  "desk-sign-in": { requests: 20, seconds: 15 * 60 },
  /** Here the address is who has typed the password; each sign-in may try five codes. */
  "second-factor": { requests: 20, seconds: 15 * 60 },
  /** Each asks for a mail to somebody. */
  "sign-up": { requests: 5, seconds: 15 * 60 },
  reset: { requests: 5, seconds: 15 * 60 },
  "stock-notice": { requests: 10, seconds: 15 * 60 },
  /** Each is a mail to the operator. */
  enquiry: { requests: 10, seconds: 15 * 60 },
  /** A whole list of recipients is read, written or gone through. */
  "gift-list": { requests: 40, seconds: 5 * 60 },
  /** One row after the other. */
  "gift-recipient": { requests: 120, seconds: 60 },
  /** Keys are long; an office behind one address may answer at once. */
  "gift-invite": { requests: 120, seconds: 60 },
  /** Each is a mail to the seller. */
  complaint: { requests: 10, seconds: 15 * 60 },
  /** Each may be a mail to the other side. */
  message: { requests: 20, seconds: 15 * 60 },
  /** Making a picture anew takes work. */
  "complaint-photo": { requests: 40, seconds: 15 * 60 },
  /** Links are long; this is for the work of hashing a password. */
  "mailed-link": { requests: 20, seconds: 15 * 60 },
  /** A reviewer looks at one proposal after the other; the link cannot be guessed. */
  "proposal-preview": { requests: 60, seconds: 60 },
  /** A password is asked for once more. */
  erase: { requests: 5, seconds: 15 * 60 },
  /** Here the address is that of an inbox: nobody fills another person's with our mails. */
  "mail-to": { requests: 3, seconds: 60 * 60 },
} as const

export type LimitName = keyof typeof LIMITS
