import { foldedWords } from "../search/rules.ts"
import { MAX_SUGGESTIONS, SUGGESTION_KINDS, type Suggestion } from "./suggestions.ts"

/** How many of a kind are shown beside the products, which take what is left. */
const MOST: Record<Exclude<Suggestion["kind"], "product">, number> = { commune: 2, maker: 2, point: 1, shelf: 1 }

/**
 * Whether a name has every word that was typed, without regard to marks; the last word may be unfinished. Both sides as
 * `foldedWords`.
 */
export function hasTypedWords(name: string, typed: string): boolean {
  const words = name.split(" ")
  const wanted = typed.split(" ")
  const last = wanted.pop() ?? ""
  return last !== "" && wanted.every((word) => words.includes(word)) && words.some((word) => word.startsWith(last))
}

/**
 * The few that are shown. Products are taken as found. Of the others, those whose own name has the words that were
 * typed, the ones with the most products first.
 *
 * @param found in any order of kinds; products the best first. `former`: other names, of which one may have the words
 */
export function chooseSuggestions(
  found: readonly (Suggestion & { former?: readonly string[] })[],
  typed: string,
): Suggestion[] {
  const words = foldedWords(typed)
  const others = Object.entries(MOST).flatMap(([kind, most]) =>
    found
      .filter((one) => one.kind === kind && isCalled(one, words))
      .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
      .slice(0, most),
  )
  const products = found.filter(({ kind }) => kind === "product").slice(0, MAX_SUGGESTIONS - others.length)
  const chosen = [...products, ...others]
  return SUGGESTION_KINDS.flatMap((kind) => chosen.filter((one) => one.kind === kind).map(withoutFormer))
}

function isCalled({ name, former = [] }: { name: string; former?: readonly string[] }, words: string): boolean {
  return [name, ...former].some((each) => hasTypedWords(foldedWords(each), words))
}

function withoutFormer({ kind, key, name, detail, count }: Suggestion): Suggestion {
  return { kind, key, name, detail, count }
}
