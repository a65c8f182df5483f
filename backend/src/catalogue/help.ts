import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CatalogueQuery, NothingFoundHelp } from "@ocop/shared/catalogue"
import { wordsAsTyped } from "@ocop/shared/search"
import { CATEGORIES, setsOf } from "../categories"
import { counting, countsOf, listedOn, type Scope } from "./index-query"
import { readWords } from "./read-words"

/** Who types more describes something; single words of it tell nothing. */
const MOST_WORDS = 5
const MOST_LINKS = 3

/** Letters and numbers that stand in nearly every name are no place to go on. */
const FEWEST_LETTERS = 2

/**
 * Where to go on from a list that has nothing. Another reading is offered when exactly what was typed was wanted: else it
 * has been searched already.
 *
 * @param did_you_mean words of a name that come near, if there are any
 */
export async function readHelp(
  container: MedusaContainer,
  query: CatalogueQuery,
  scope: Scope,
  did_you_mean: string | null,
): Promise<NothingFoundHelp> {
  const [reading, words, shelves] = await Promise.all([
    query.dung ? readWords(container, query.q, scope) : null,
    readSingleWords(container, query.q, scope),
    readShelves(container, scope),
  ])
  const readings = [reading?.name ?? null, did_you_mean].filter((one) => one !== null)
  const said = new Map(readings.map((one) => [one.toLocaleLowerCase("vi"), one]))
  return { readings: [...said.values()], words, shelves }
}

async function readSingleWords(
  container: MedusaContainer,
  typed: string,
  scope: Scope,
): Promise<NothingFoundHelp["words"]> {
  const words = [...new Set(wordsAsTyped(typed))].filter((word) => word.length >= FEWEST_LETTERS)
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const results = await container
    .resolve(Modules.SEARCH)
    .searchMany(words.map((q) => counting({ q, $and: listedOn(scope) }, [])))
  return words
    .map((word, i) => ({ words: word, count: results[i]?.metadata.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, MOST_LINKS)
}

async function readShelves(container: MedusaContainer, scope: Scope): Promise<NothingFoundHelp["shelves"]> {
  const result = await container.resolve(Modules.SEARCH).search(counting({ $and: listedOn(scope) }, ["set_no"]))
  const counts = countsOf(result, "set_no")
  return CATEGORIES.filter(({ parents }) => parents.length === 0)
    .map((category) => ({
      slug: category.slug,
      name: category.name,
      count: setsOf(category).reduce((sum, set) => sum + (counts.get(String(set)) ?? 0), 0),
    }))
    .filter(({ count }) => count > 0)
}
