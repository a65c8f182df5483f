import type { MedusaContainer } from "@medusajs/framework/types"
import { toShippingPlace } from "@ocop/shared/address"
import { todayInVietnam } from "@ocop/shared/day"
import type { GiftWay } from "@ocop/shared/gift-recipient"
import { HoursException, WeekHours } from "@ocop/shared/sales-point"
import { z } from "@medusajs/framework/zod"
import { toClosure } from "../closure/to-closure"
import { gazetteer } from "../gazetteer"
import { GIFT_MODULE } from "../modules/gift"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { requirePoint, type SalesPointRow } from "../sales-point/require-point"
import type { GiftDraftRow } from "../gift/require-gift"

const Exceptions = z.object({ items: z.array(HoursException) }).catch({ items: [] })

/** Days before delivery on which a box may still be ordered, while none is chosen. */
const DEFAULT_CUT_OFF_DAYS = 1

export type BoxRow = Awaited<ReturnType<typeof boxTemplateOf>>

/** The box of a gift; null while none is chosen. */
export async function boxTemplateOf(container: MedusaContainer, { template_id, point_id }: GiftDraftRow) {
  if (template_id === null) return null
  const [template] = await container.resolve(GIFT_MODULE).listBoxTemplates({ id: template_id, point_id }, { take: 1 })
  return template ?? null
}

/** Where a gift leaves from and when; `way` is null while the point has not told its place. */
export async function readGiftWay(
  container: MedusaContainer,
  draft: GiftDraftRow,
): Promise<{ point: SalesPointRow; template: BoxRow; way: GiftWay | null }> {
  const [point, template] = await Promise.all([
    requirePoint(container, { id: draft.point_id }),
    boxTemplateOf(container, draft),
  ])
  const { province_code, commune_code } = point
  const from = toShippingPlace({ metadata: { province_code, commune_code } }, gazetteer())
  if (from === null) return { point, template, way: null }
  const [organization] = await container
    .resolve(ORGANIZATION_MODULE)
    .listOrganizations({ id: point.organization_id }, { take: 1 })
  const hours = WeekHours.safeParse(point.hours)
  const way: GiftWay = {
    from,
    today: todayInVietnam(new Date()),
    cut_off_days: template?.cut_off_days ?? DEFAULT_CUT_OFF_DAYS,
    hours: hours.success ? { hours: hours.data, exceptions: Exceptions.parse(point.exceptions).items } : null,
    closure: organization ? toClosure(organization) : null,
  }
  return { point, template, way }
}
