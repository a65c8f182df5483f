import type { Closure } from "@ocop/shared/closure"

/** The columns of an organization. */
export type ClosureRow = { closed_from: string | null; closed_until: string | null; closure_words: string | null }

export const CLOSURE_FIELDS = ["closed_from", "closed_until", "closure_words"] as const

/** The closure that an organization has said, also one that is over. */
export function toClosure({ closed_from, closed_until, closure_words }: ClosureRow): Closure | null {
  if (closed_from === null || closed_until === null) return null
  return { from: closed_from, until: closed_until, words: closure_words ?? "" }
}

export function toClosureRow(closure: Closure | null): ClosureRow {
  return {
    closed_from: closure?.from ?? null,
    closed_until: closure?.until ?? null,
    closure_words: closure?.words || null,
  }
}
