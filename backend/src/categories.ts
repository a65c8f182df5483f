import { z } from "@medusajs/framework/zod"
import { LAST_SET, PICTURE_ARCHETYPES, type Picture } from "@ocop/shared/catalogue"
import { PRODUCT_GROUPS } from "./product-groups"
import { readReferenceData } from "./reference-data"

const CategoriesFile = z.object({
  /** A sector of the decision that several shelves share. Where a sector is one shelf, the shelf stands for it. */
  sectors: z.array(z.object({ slug: z.string(), name: z.string(), groups: z.array(z.string()) })),
  /** The sets of Appendix II of Decision 26/2026/QĐ-TTg, in plain words. */
  sets: z.array(
    z.object({
      no: z.number().int().min(1).max(LAST_SET),
      slug: z.string(),
      name: z.string(),
      archetype: z.enum(PICTURE_ARCHETYPES),
    }),
  ),
})

const { sectors, sets } = CategoriesFile.parse(readReferenceData("categories.json"))

/** A shelf with a page of its own: a sector, a group, or a set of a group that has several. */
export type Category = {
  slug: string
  name: string
  picture: Picture
  /** The groups that lie in it, or that it lies in. */
  groups: readonly string[]
  /** The set, where the shelf is one. */
  set_no: number | null
  parents: readonly Category[]
  parts: readonly Category[]
}

/** Every shelf, parents before their parts. */
export const CATEGORIES: readonly Category[] = [...sectors.flatMap(toSector), ...groupsOutside().flatMap(withParts)]

const bySlug = new Map(CATEGORIES.map((category) => [category.slug, category]))

export function findCategory(slug: string): Category | undefined {
  return bySlug.get(slug)
}

/** The sets that lie on a shelf. */
export function setsOf({ groups, set_no }: Category): readonly number[] {
  if (set_no !== null) return [set_no]
  return PRODUCT_GROUPS.filter(({ slug }) => groups.includes(slug)).flatMap((group) => group.sets)
}

/** The sets of the decision, in its order. */
export const PRODUCT_SETS: readonly { no: number; name: string }[] = sets

/** What shoppers call a set. */
export function nameOfSet(set_no: number): string {
  return sets.find(({ no }) => no === set_no)?.name ?? ""
}

/** The drawing that stands for goods of a set until there is a photo. */
export function archetypeOfSet(set_no: number): Picture["archetype"] {
  return sets.find(({ no }) => no === set_no)?.archetype ?? "tui"
}

function toSector({ slug, name, groups }: (typeof sectors)[number]): Category[] {
  const inside = PRODUCT_GROUPS.filter((group) => groups.includes(group.slug))
  const archetype = inside[0]?.archetype ?? "tui"
  const sector = { slug, name, picture: { archetype, seed: slug }, groups, set_no: null, parents: [] }
  const parts = inside.map((group) => toGroup(group, [{ ...sector, parts: [] }]))
  return [{ ...sector, parts }, ...parts.flatMap((part) => [part, ...part.parts])]
}

function groupsOutside(): (typeof PRODUCT_GROUPS)[number][] {
  const inside = new Set(sectors.flatMap(({ groups }) => groups))
  return PRODUCT_GROUPS.filter(({ slug }) => !inside.has(slug))
}

function withParts(group: (typeof PRODUCT_GROUPS)[number]): Category[] {
  const category = toGroup(group, [])
  return [category, ...category.parts]
}

/** A group of one set is not divided: the set would be the same shelf again. */
function toGroup(group: (typeof PRODUCT_GROUPS)[number], parents: Category[]): Category {
  const { slug, name, archetype } = group
  const category: Category = {
    slug,
    name,
    picture: { archetype, seed: slug },
    groups: [slug],
    set_no: null,
    parents,
    parts: [],
  }
  const inside = group.sets.length > 1 ? sets.filter(({ no }) => group.sets.includes(no)) : []
  const parts = inside.map((set) => ({
    slug: set.slug,
    name: set.name,
    picture: { archetype: set.archetype, seed: set.slug },
    groups: [slug],
    set_no: set.no,
    parents: [...parents, category],
    parts: [],
  }))
  return { ...category, parts }
}
