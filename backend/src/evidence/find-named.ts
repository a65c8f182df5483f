import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MakerLink } from "@ocop/shared/catalogue"
import { closestPhrase, fold, hasAllWords } from "@ocop/shared/search"
import { INDEX } from "../catalogue/index-query"

/** Goods and makers that bear a name. */
export type Named = { goods: NamedGoods[]; maker_ids: string[] }
export type NamedGoods = { id: string; handle: string; name: string; maker: { handle: string; name: string } }

/** More of one name nobody reads. */
const MOST = 200
/** Among so many that come near, the nearest is. */
const MOST_NEAR = 24
const LEAST_SIMILAR = 0.3
const FIELDS = ["id", "handle", "name", "maker_link"]

/** Goods and makers with all of these words in their names, with or without marks. Stopped and withdrawn goods too. */
export async function findNamed(container: MedusaContainer, typed: string): Promise<Named> {
  const [{ hits }, makers] = await Promise.all([
    container.resolve(Modules.SEARCH).search({
      entity: INDEX,
      fields: FIELDS,
      filters: { q: typed },
      pagination: { take: MOST, order: { _score: "DESC", handle: "ASC" } },
      search_options: { count: "none" },
    }),
    makersWithLetters(container, typed),
  ])
  const goods = hits.map(({ document }) => toGoods(document))
  return {
    // The index also searches places and ingredients, of which nobody asks here.
    goods: goods.filter(({ name, maker }) => hasAllWords(typed, `${name} ${maker.name}`)),
    maker_ids: makers.filter(({ name }) => hasAllWords(typed, name)).map(({ id }) => id),
  }
}

/** Those whose names come near what was typed, as the shop's search says "did you mean". */
export async function findNearlyNamed(container: MedusaContainer, typed: string): Promise<Named> {
  const [{ hits }, makers] = await Promise.all([
    container.resolve(Modules.SEARCH).search({
      entity: INDEX,
      fields: FIELDS,
      filters: { q: typed },
      pagination: { take: MOST_NEAR },
      search_options: { typo_tolerance: true, attributes_to_search_on: ["name_folded"], count: "none" },
    }),
    similarMakers(container, typed),
  ])
  const isNear = ({ name }: { name: string }) => closestPhrase(typed, [name]) !== null
  return {
    goods: hits.map(({ document }) => toGoods(document)).filter(isNear),
    maker_ids: makers.filter(isNear).map(({ id }) => id),
  }
}

function toGoods(document: Record<string, unknown>): NamedGoods {
  return {
    id: String(document["id"]),
    handle: String(document["handle"]),
    name: String(document["name"]),
    maker: MakerLink.parse(JSON.parse(String(document["maker_link"]))),
  }
}

type MakerRow = { id: string; name: string }

const FOLDED_NAME = "unaccent(lower(name))"

function makersWithLetters(container: MedusaContainer, typed: string): Promise<MakerRow[]> {
  const words = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return Promise.resolve([])
  return makersOf(container)
    .modify((query) => {
      for (const word of words) query.whereRaw(`${FOLDED_NAME} like ?`, [`%${word}%`])
    })
    .limit(MOST)
}

function similarMakers(container: MedusaContainer, typed: string): Promise<MakerRow[]> {
  return makersOf(container)
    .whereRaw(`word_similarity(?, ${FOLDED_NAME}) > ?`, [fold(typed), LEAST_SIMILAR])
    .orderByRaw(`word_similarity(?, ${FOLDED_NAME}) desc, id`, [fold(typed)])
    .limit(MOST_NEAR)
}

function makersOf(container: MedusaContainer) {
  return container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("organization")
    .whereNull("deleted_at")
    .whereIn("status", ["verified", "suspended"])
    .select("id", "name")
}
