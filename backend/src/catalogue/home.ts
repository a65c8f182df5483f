import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { HomeDocument, ProductCard } from "@ocop/shared/catalogue"
import { daysBetween } from "@ocop/shared/day"
import { seasonWords } from "@ocop/shared/season"
import { gazetteer } from "../gazetteer"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { PRODUCT_GROUPS } from "../product-groups"
import { findBlocked } from "./blocked"
import { toCards } from "./cards"
import { counting, countsOf, listedOn, readFirst, starredOn, toOrder, type Scope } from "./index-query"

const SHOWN = 4

/** The front page. Counts come from what may be sold today; a section without goods is empty. */
export async function readHome(container: MedusaContainer, day: string): Promise<HomeDocument> {
  const scope: Scope = { day, blocked: await findBlocked(container, day) }
  const [counts, in_season, newly_recognised, maker] = await Promise.all([
    readCounts(container, scope),
    readInSeason(container, scope),
    readNewlyRecognised(container, scope),
    readMakerOfDay(container, scope),
  ])
  return { ...counts, in_season, newly_recognised, maker }
}

type Counts = Pick<HomeDocument, "starred_count" | "maker_count" | "groups">

async function readCounts(container: MedusaContainer, scope: Scope): Promise<Counts> {
  const [starred, listed] = await container
    .resolve(Modules.SEARCH)
    .searchMany([
      counting({ $and: [...listedOn(scope), starredOn(scope.day)] }, ["maker"]),
      counting({ $and: listedOn(scope) }, ["group"]),
    ])
  const inGroup = countsOf(listed, "group")
  return {
    starred_count: starred?.metadata.count ?? 0,
    maker_count: countsOf(starred, "maker").size,
    groups: PRODUCT_GROUPS.flatMap(({ slug, name, archetype }) => {
      const count = inGroup.get(slug) ?? 0
      return count > 0 ? [{ slug, name, count, picture: { archetype, seed: slug } }] : []
    }),
  }
}

async function readInSeason(container: MedusaContainer, scope: Scope): Promise<HomeDocument["in_season"]> {
  const month = Number(scope.day.slice(5, 7))
  const products = await readFirst(
    container,
    { $and: [...listedOn(scope), { months: month }, { in_stock: true }] },
    { take: SHOWN, order: toOrder("phu-hop", false) },
  )
  const cards = await toCards(container, products, scope.day)
  return cards.map((card, index) => {
    const months = products[index]?.season_months ?? []
    return { ...card, season: seasonWords(months, "vi"), season_en: seasonWords(months, "en") }
  })
}

async function readNewlyRecognised(container: MedusaContainer, scope: Scope): Promise<ProductCard[]> {
  const products = await readFirst(
    container,
    { $and: [...listedOn(scope), starredOn(scope.day)] },
    { take: SHOWN, order: toOrder("moi", false) },
  )
  const cards = await toCards(container, products, scope.day)
  return cards.filter(({ star }) => star !== null)
}

/** Another maker every day, of those who have told their story and may sell. */
async function readMakerOfDay(container: MedusaContainer, { day, blocked }: Scope): Promise<HomeDocument["maker"]> {
  const told = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations(
      { status: "verified", is_producer: true, story_place: { $ne: null } },
      { order: { handle: "ASC" }, take: null },
    )
  const makers = told.filter(({ id }) => !blocked.seller_ids.includes(id))
  const maker = makers[daysBetween("2026-01-01", day) % Math.max(1, makers.length)]
  if (!maker) return null
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
