/** How many requests one address may make in how many seconds. */
export const LIMITS = {
  search: { requests: 60, seconds: 60 },
  checkout: { requests: 20, seconds: 60 },
  "look-up": { requests: 10, seconds: 15 * 60 },
  "sign-in": { requests: 10, seconds: 15 * 60 },
} as const

export type LimitName = keyof typeof LIMITS
