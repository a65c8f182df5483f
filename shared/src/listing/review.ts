import { LABEL_FACTS } from "./facts.ts"
import type { ListingContent, ListingVariant } from "./content.ts"

/** One thing that a proposal says differently. Null where there is nothing. */
export type ListingDifference = { field: string; before: string | null; after: string | null }

/** Price, stock and photos change at once; everything else is looked at first. */
export function isMaterial(field: string): boolean {
  return !/^(?:variants\.\d+\.(?:price|stock)|photos)$/.test(field)
}

/**
 * What a proposal changes, field by field; everything when there is no product yet. Packs are matched by their ids. Price
 * and stock are told of new packs only, since those of others are not changed by a proposal.
 */
export function differencesOf(live: ListingContent | null, proposed: ListingContent): ListingDifference[] {
  const before = live === null ? new Map<string, string>() : toFields(live, live.variants)
  const after = toFields(proposed, live?.variants ?? [])
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [old, now] = [before.get(field) ?? null, after.get(field) ?? null]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function toFields(content: ListingContent, known: readonly ListingVariant[]): Map<string, string> {
  const { name, set_no, temperature_class, lead_time_days, facts, season_months, story } = content
  const fields: [string, string | number | null][] = [
    ["name", name],
    ["set_no", set_no],
    ...content.variants.flatMap((variant) => toVariantFields(variant, content.variants, known)),
    ["temperature_class", temperature_class],
    ["lead_time_days", lead_time_days],
    ...LABEL_FACTS.map((fact): [string, string | number | null] => [`facts.${fact}`, facts[fact]]),
    ["season_months", season_months.toSorted((a, b) => a - b).join(", ")],
    ["story", story],
  ]
  return new Map(
    fields.flatMap(([field, value]) => (value === null || value === "" ? [] : [[field, String(value)] as const])),
  )
}

function toVariantFields(
  variant: ListingVariant,
  all: readonly ListingVariant[],
  known: readonly ListingVariant[],
): [string, string | number | null][] {
  const place = known.findIndex(({ id }) => id !== null && id === variant.id)
  const isNew = place === -1
  const name = `variants.${isNew ? known.length + all.filter(({ id }) => !known.some((one) => one.id === id)).indexOf(variant) : place}`
  return [
    [`${name}.title`, variant.title],
    [`${name}.net`, variant.net === null ? null : `${variant.net.amount} ${variant.net.unit}`],
    [`${name}.weight_g`, variant.weight_g],
    ...(isNew
      ? ([
          [`${name}.price`, variant.price],
          [`${name}.stock`, variant.stock],
        ] as [string, number | null][])
      : []),
  ]
}
