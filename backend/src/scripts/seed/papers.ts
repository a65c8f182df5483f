import type { MedusaContainer } from "@medusajs/framework/types"
import { toHandle } from "@ocop/shared/handle"
import { provinceOfStars } from "@ocop/shared/official-act"
import { validUntilOf } from "@ocop/shared/stars"
import { OCOP_MODULE } from "../../modules/ocop"
import { inEnglish } from "./english"
import { readSeed, SeedCertification, SeedDecision, SeedGood, SeedMaker, SeedSaleStop } from "./files"
import { toDay } from "./relative-day"

/** Ids of what was seeded before: makers by key, goods by handle, the maker of each good by handle. */
type Context = {
  container: MedusaContainer
  makers: ReadonlyMap<string, string>
  goods: ReadonlyMap<string, { id: string; maker_id: string }>
  today: string
}

const YEAR = "{year}"

/** Decisions with their recognitions, certifications and sale stops. Relative days are fixed on the day of seeding. */
export async function seedPapers(context: Context): Promise<void> {
  await seedDecisions(context)
  await seedCertifications(context)
  await seedSaleStops(context)
}

async function seedDecisions({ container, goods, today }: Context): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const ids = new Map<string, string>()
  const dates = new Map<string, string>()
  for (const { id, number, authority, date } of await ocop.listDecisions({}, { take: null })) {
    for (const name of [number, number.replace(/\d{4}$/, YEAR)]) ids.set(paperName(name, authority), id)
    dates.set(id, date)
  }
  const seeds = readSeed("decisions", SeedDecision)
  const homes = homesOfGoods()
  for (const { number, date: day, authority, is_demo, recognitions } of seeds) {
    const name = paperName(number, authority)
    if (ids.has(name)) continue
    const date = toDay(day, today)
    const [first] = recognitions
    const province_code = first ? provinceOfStars(first.stars, homes.get(first.good) ?? null) : null
    const paper = { number: number.replace(YEAR, date.slice(0, 4)), date, authority, province_code, is_demo }
    const { id } = await ocop.createDecisions(paper)
    ids.set(name, id)
    dates.set(id, date)
  }
  await seedRecognitions({ container, goods, today }, seeds, { ids, dates })
}

/** The province in which the maker of each good has its seat, by the good's handle. */
function homesOfGoods(): ReadonlyMap<string, string> {
  const seats = new Map(readSeed("makers", SeedMaker).map(({ key, province_code }) => [key, province_code]))
  return new Map(readSeed("goods", SeedGood).map(({ name, maker }) => [toHandle(name), required(seats, maker)]))
}

/** The name of a decision in the seed, where a year that follows from the day of seeding is left open. */
function paperName(number: string, authority: string): string {
  return `${number} ${authority}`
}

type Decisions = { ids: ReadonlyMap<string, string>; dates: ReadonlyMap<string, string> }

async function seedRecognitions(
  { container, goods, today }: Pick<Context, "container" | "goods" | "today">,
  seeds: SeedDecision[],
  decisions: Decisions,
): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const known = await ocop.listRecognitions({}, { select: ["decision_id", "product_id"], take: null })
  const given = new Set(known.map(({ decision_id, product_id }) => `${decision_id} ${product_id}`))
  const rows = seeds.flatMap(({ number, authority, recognitions }) => {
    const decision_id = required(decisions.ids, paperName(number, authority))
    const date = required(decisions.dates, decision_id)
    return recognitions.flatMap((seed) => {
      const product = required(goods, seed.good)
      if (given.has(`${decision_id} ${product.id}`)) return []
      return [{ ...toRecognition(seed, product, date, today), decision_id }]
    })
  })
  if (rows.length > 0) await ocop.createRecognitions(rows)
}

function toRecognition(
  seed: SeedDecision["recognitions"][number],
  product: { id: string; maker_id: string },
  date: string,
  today: string,
) {
  const { good: _good, valid_until, extended_until, revoked_on, verified_on, ...paper } = seed
  return {
    ...paper,
    product_id: product.id,
    organization_id: product.maker_id,
    valid_from: date,
    valid_until: valid_until ? toDay(valid_until, today) : validUntilOf(date),
    extended_until: extended_until ? toDay(extended_until, today) : null,
    revoked_on: revoked_on ? toDay(revoked_on, today) : null,
    verified_on: verified_on === "date" ? date : verified_on && toDay(verified_on, today),
  }
}

async function seedCertifications({ container, makers, goods, today }: Context): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const seeds = readSeed("certifications", SeedCertification)
  const known = await ocop.listCertifications({ number: seeds.map(({ number }) => number) }, { take: null })
  const numbers = new Set(known.map(({ number }) => number))
  const rows = seeds
    .filter(({ number }) => !numbers.has(number))
    .map(({ maker, good, issued_on, valid_until, ...paper }) => {
      const issued = toDay(issued_on, today)
      return {
        ...paper,
        scope: good ? ("product" as const) : ("organization" as const),
        organization_id: required(makers, maker),
        product_id: good ? required(goods, good).id : null,
        issued_on: issued,
        valid_from: issued,
        valid_until: toDay(valid_until, today),
        source: "Hồ sơ minh họa",
        verified_by: "Ban dữ liệu minh họa",
        verified_on: issued,
        is_demo: true,
      }
    })
  if (rows.length > 0) await ocop.createCertifications(rows)
}

async function seedSaleStops({ container, makers, goods, today }: Context): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  for (const { maker, good, from, until, ...notice } of readSeed("sale-stops", SeedSaleStop)) {
    const [known] = await ocop.listSaleStops({ number: notice.number })
    if (known) continue
    await ocop.createSaleStops({
      ...notice,
      reason_en: inEnglish(notice.reason),
      scope: good ? "product" : "organization",
      product_id: good ? required(goods, good).id : null,
      organization_id: maker ? required(makers, maker) : null,
      from: toDay(from, today),
      until: until ? toDay(until, today) : null,
    })
  }
}

function required<T>(known: ReadonlyMap<string, T>, name: string): T {
  const found = known.get(name)
  if (found === undefined) throw new Error(`The seed names ${name}, which no seed file has.`)
  return found
}
