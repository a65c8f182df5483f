import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CategoryDocument } from "@ocop/shared/catalogue"
import { findCategory, type Category } from "../categories"
import { notFound } from "../http/problem-error"
import { toCards } from "./cards"
import { counting, countsOf, listedOn, readPage, readScope, type Scope, toOrder } from "./index-query"

const SHOWN = 8

/**
 * The page of a shelf: its parts with goods and some of the goods. A shelf without parts is a list, which is read as
 * lists are; here it only says what it is called and where it stands.
 *
 * @throws ProblemError 404 for an unknown slug
 */
export async function readCategory(container: MedusaContainer, slug: string, day: string): Promise<CategoryDocument> {
  const category = findCategory(slug)
  if (!category) throw notFound("Không có nhóm sản phẩm này.")
  const head = {
    slug,
    name: category.name,
    set_no: category.set_no,
    parents: category.parents.map((parent) => ({ slug: parent.slug, name: parent.name })),
  }
  if (category.parts.length === 0) return { ...head, is_list: true, parts: [], count: 0, cards: [] }

  const scope = await readScope(container, day)
  const [parts, { products, count }] = await Promise.all([
    readParts(container, category, scope),
    readPage(container, filtersOf(category, scope), { take: SHOWN, order: toOrder("phu-hop", false) }),
  ])
  return { ...head, is_list: false, parts, count, cards: await toCards(container, products, day) }
}

/** The parts, with how many goods each has; those without any are left out. */
async function readParts(
  container: MedusaContainer,
  category: Category,
  scope: Scope,
): Promise<CategoryDocument["parts"]> {
  const field = category.parts.some(({ set_no }) => set_no !== null) ? "set_no" : "group"
  const [result] = await container.resolve(Modules.SEARCH).searchMany([counting(filtersOf(category, scope), [field])])
  const counts = countsOf(result, field)
  return category.parts.flatMap(({ slug, name, picture, set_no }) => {
    const count = counts.get(set_no === null ? slug : String(set_no)) ?? 0
    return count > 0 ? [{ slug, name, count, picture }] : []
  })
}

function filtersOf({ groups }: Category, scope: Scope): SearchTypes.SearchFilters {
  return { $and: [...listedOn(scope), { group: { $in: [...groups] } }] }
}
