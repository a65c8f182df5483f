import type { MedusaContainer } from "@medusajs/framework/types"
import { validUntilOf } from "@ocop/shared/stars"
import { OCOP_MODULE } from "../../modules/ocop"
import { readSeed, SeedCertification, SeedDecision, SeedSaleStop } from "./files"
import { toDay } from "./relative-day"

/** Ids of what was seeded before: makers by key, goods by handle, the maker of each good by handle. */
type Context = {
  container: MedusaContainer
  makers: ReadonlyMap<string, string>
  goods: ReadonlyMap<string, { id: string; maker_id: string }>
  today: string
}

/** Decisions with their recognitions, certifications and sale stops. Relative days are fixed on the day of seeding. */
export async function seedPapers(context: Context): Promise<void> {
  for (const decision of readSeed("decisions", SeedDecision)) await seedDecision(context, decision)
  await seedCertifications(context)
  await seedSaleStops(context)
}

async function seedDecision({ container, goods, today }: Context, seed: SeedDecision): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  const date = toDay(seed.date, today)
  const number = seed.number.replace("{year}", date.slice(0, 4))
  const [known] = await ocop.listDecisions({ number, authority: seed.authority })
  if (known) return

  const decision = await ocop.createDecisions({ number, date, authority: seed.authority, is_demo: seed.is_demo })
  await ocop.createRecognitions(
    seed.recognitions.map(({ good, valid_until, extended_until, revoked_on, verified_on, ...paper }) => {
      const product = required(goods, good)
      return {
        ...paper,
        decision_id: decision.id,
        product_id: product.id,
        organization_id: product.maker_id,
        valid_from: date,
        valid_until: valid_until ? toDay(valid_until, today) : validUntilOf(date),
        extended_until: extended_until ? toDay(extended_until, today) : null,
        revoked_on: revoked_on ? toDay(revoked_on, today) : null,
        verified_on: verified_on === "date" ? date : toDay(verified_on, today),
      }
    }),
  )
}

async function seedCertifications({ container, makers, goods, today }: Context): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  for (const { maker, good, issued_on, valid_until, ...paper } of readSeed("certifications", SeedCertification)) {
    const [known] = await ocop.listCertifications({ number: paper.number })
    if (known) continue
    const issued = toDay(issued_on, today)
    await ocop.createCertifications({
      ...paper,
      scope: good ? "product" : "organization",
      organization_id: required(makers, maker),
      product_id: good ? required(goods, good).id : null,
      issued_on: issued,
      valid_from: issued,
      valid_until: toDay(valid_until, today),
      source: "Hồ sơ minh họa",
      verified_by: "Ban dữ liệu minh họa",
      verified_on: issued,
      is_demo: true,
    })
  }
}

async function seedSaleStops({ container, makers, goods, today }: Context): Promise<void> {
  const ocop = container.resolve(OCOP_MODULE)
  for (const { maker, good, from, until, ...notice } of readSeed("sale-stops", SeedSaleStop)) {
    const [known] = await ocop.listSaleStops({ number: notice.number })
    if (known) continue
    await ocop.createSaleStops({
      ...notice,
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
