import type { MedusaContainer } from "@medusajs/framework/types"
import { FITTING_PER_PAGE, FittingAnswer, type FindFitting } from "@ocop/shared/gift"
import { fittingGoods, type Fitting } from "./fitting"
import { keptForDay } from "./judge-goods"
import { readGift } from "./read-gift"
import { requireGift } from "./require-gift"
import { filledBoxOf, planOf } from "./to-document"

/** One page of what still fits into a gift; nothing while no box is chosen. @throws ProblemError 404 */
export async function findFitting(
  container: MedusaContainer,
  key: string | undefined,
  { sao, gia_den, nhom, trang }: FindFitting,
): Promise<FittingAnswer> {
  const sources = await readGift(container, await requireGift(container, key), "everything")
  const isOpen = sources.is_open && sources.box !== null
  const plan = planOf(sources)
  const all = isOpen ? fittingGoods(sources.goods.values(), filledBoxOf(sources), plan) : []
  const found = all
    .filter(({ star }) => sao.length === 0 || (star !== null && sao.includes(star.stars)))
    .filter(({ price }) => gia_den === undefined || price <= gia_den)
    .filter(({ group }) => nhom === undefined || group.slug === nhom)
  const page_count = Math.max(1, Math.ceil(found.length / FITTING_PER_PAGE))
  // What was put in may have emptied the last page.
  const page = Math.min(trang, page_count)
  return FittingAnswer.parse({
    goods: found.slice((page - 1) * FITTING_PER_PAGE, page * FITTING_PER_PAGE),
    count: found.length,
    page,
    page_count,
    groups: groupsOf(all),
    keeps_for: { day: keptForDay(plan), is_chosen: plan.days.length > 0 },
  })
}

function groupsOf(all: readonly Fitting[]): FittingAnswer["groups"] {
  const groups = new Map<string, FittingAnswer["groups"][number]>()
  for (const { group } of all) groups.set(group.slug, { ...group, count: (groups.get(group.slug)?.count ?? 0) + 1 })
  return [...groups.values()]
}
