/** A query with what may answer it: goods by words of their names (all of a list at once), makers and communes by theirs. */
export type RelevanceQuery = {
  class: string
  q: string
  goods?: (string | string[])[]
  makers?: string[]
  communes?: string[]
}
type Card = { name: string; maker: { name: string }; commune: string | null }
type Answer = { query: RelevanceQuery; cards: Card[]; place: number }
type Score = { class: string; queries: number; "hit@1": number; "hit@5": number; MRR: number }

export function isExpected(query: RelevanceQuery, card: Card): boolean
export function placeOf(query: RelevanceQuery, cards: readonly Card[]): number
export function scoresOf(answers: readonly Answer[]): Score[]
export function missesOf(answers: readonly Answer[]): { class: string; q: string; first: string[] }[]
export function tableOf(rows: readonly Score[]): string
