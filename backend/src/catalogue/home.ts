import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { communeHandle } from "@ocop/shared/address"
import type { HomeDocument } from "@ocop/shared/catalogue"
import { daysBetween } from "@ocop/shared/day"
import { seasonWords } from "@ocop/shared/season"
import { gazetteer } from "../gazetteer"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PRODUCT_GROUPS } from "../product-groups"
import { toCards } from "./cards"
import type { StoredProduct } from "./document"
import {
  counting,
  type Counts,
  countsOf,
  listedOn,
  pageOf,
  pagingUncounted,
  readScope,
  type Scope,
  starredOn,
  toOrder,
} from "./index-query"

const SHOWN = 4
const SHOWN_COMMUNES = 8

/**
 * The front page. Counts come from what may be sold today; a section without goods is empty. The shelves are searched
 * together, and the star and the stock of all their goods are asked for at once.
 */
export async function readHome(container: MedusaContainer, day: string): Promise<HomeDocument> {
  const scope = await readScope(container, day)
  const [{ season, recent, ...counts }, maker] = await Promise.all([
    searchShelves(container, scope),
    readMakerOfDay(container, scope),
  ])
  const cards = await toCards(container, [...season, ...recent], day)
  return {
    ...counts,
    in_season: cards.slice(0, season.length).map((card, index) => {
      const months = season[index]?.season_months ?? []
      return { ...card, season: seasonWords(months, "vi"), season_en: seasonWords(months, "en") }
    }),
    newly_recognised: cards.slice(season.length).filter(({ star }) => star !== null),
    maker,
  }
}

type Shelves = Pick<HomeDocument, "starred_count" | "maker_count" | "groups" | "communes"> & {
  season: StoredProduct[]
  recent: StoredProduct[]
}

async function searchShelves(container: MedusaContainer, scope: Scope): Promise<Shelves> {
  const all = listedOn(scope)
  const starredOnes = { $and: [...all, starredOn(scope.day)] }
  const month = Number(scope.day.slice(5, 7))
  const [starred, listed, inSeason, newest] = await container.resolve(Modules.SEARCH).searchMany([
    counting(starredOnes, ["maker"]),
    counting({ $and: all }, ["group", "commune"]),
    pagingUncounted(
      { $and: [...all, { months: month }, { in_stock: true }] },
      { take: SHOWN, order: toOrder("phu-hop", false) },
    ),
    // What is in season stands above already.
    pagingUncounted(starredOnes, { take: 2 * SHOWN, order: toOrder("moi", false) }),
  ])
  const season = inSeason ? pageOf(inSeason).products : []
  const above = new Set(season.map(({ card }) => card.product_id))
  return {
    starred_count: starred?.metadata.count ?? 0,
    maker_count: countsOf(starred, "maker").size,
    groups: toGroups(countsOf(listed, "group")),
    communes: toCommunes(countsOf(listed, "commune")),
    season,
    recent: (newest ? pageOf(newest).products : []).filter(({ card }) => !above.has(card.product_id)).slice(0, SHOWN),
  }
}

function toGroups(counts: Counts): HomeDocument["groups"] {
  return PRODUCT_GROUPS.flatMap(({ slug, name, archetype }) => {
    const count = counts.get(slug) ?? 0
    return count > 0 ? [{ slug, name, count, picture: { archetype, seed: slug } }] : []
  })
}

/** Those with the most goods first; the name settles what is equal. */
function toCommunes(counts: Counts): HomeDocument["communes"] {
  return [...counts]
    .flatMap(([code, count]) => {
      const commune = gazetteer().commune(code)
      return commune ? [{ handle: communeHandle(commune), name: commune.name, count }] : []
    })
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "vi"))
    .slice(0, SHOWN_COMMUNES)
}

/** Another maker every day, of those who have told their story and may sell. */
async function readMakerOfDay(container: MedusaContainer, { day, blocked }: Scope): Promise<HomeDocument["maker"]> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const told = await organizations.listOrganizations(
    { status: "verified", is_producer: true, story_place: { $ne: null } },
    { select: ["id"], order: { handle: "ASC" }, take: null },
  )
  const makers = told.filter(({ id }) => !blocked.seller_ids.includes(id))
  const chosen = makers[daysBetween("2026-01-01", day) % Math.max(1, makers.length)]
  if (!chosen) return null
  const maker = await organizations.retrieveOrganization(chosen.id)
  const commune = maker.commune_code ? gazetteer().commune(maker.commune_code) : null
  const province = gazetteer().province(maker.province_code)?.full_name ?? ""
  return {
    handle: maker.handle,
    name: maker.name,
    place: commune ? `${commune.name}, ${province}` : province,
    words: [maker.story_place, maker.story_people].filter((words) => words !== null).join(" "),
    words_en: englishOf(maker),
    picture: { archetype: "banh", seed: maker.handle },
    demo: maker.is_demo,
  }
}

/** Null unless all that is told is told in English too. */
function englishOf(maker: {
  story_place: string | null
  story_people: string | null
  story_place_en: string | null
  story_people_en: string | null
}): string | null {
  const told = [
    { vi: maker.story_place, en: maker.story_place_en },
    { vi: maker.story_people, en: maker.story_people_en },
  ].filter(({ vi }) => vi !== null)
  return told.every(({ en }) => en !== null) ? told.map(({ en }) => en).join(" ") : null
}
