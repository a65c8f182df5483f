import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { GiftPoints, isOfferedOn } from "@ocop/shared/gift"
import { offeredDepositRule } from "../deposit-rule/current-rule"
import { readBoxOffer } from "../pickup/read-box-offer"
import { readShown } from "../sales-point/find-points"
import { toPoint } from "./read-gift"
import { readMissing } from "./read-missing"
import { listBoxes, readyItemsOf, toOwnBox } from "./read-templates"

/** The public points that pack gifts today, with their boxes. Those of one handle, when it is said. */
export async function findGiftPoints(container: MedusaContainer, handle?: string): Promise<GiftPoints> {
  const today = todayInVietnam(new Date())
  const shown = await readShown(container, handle)
  if (shown.length === 0) return { points: [], deposit: null }
  const boxes = (await listBoxes(container, { point_id: shown.map(({ row }) => row.id) })).filter((box) =>
    isOfferedOn(box, today),
  )
  const ready = await readMissing(container, [
    ...new Set(boxes.flatMap((box) => readyItemsOf(box).map(({ variant_id }) => variant_id))),
  ])
  const points = await Promise.all(
    shown.map(async ({ row }) => {
      const own = boxes.filter(({ point_id }) => point_id === row.id)
      const offer = await readBoxOffer(container, row, own)
      return {
        ...toPoint(row),
        boxes: own.map((box) => ({
          ...toOwnBox(box),
          ready: readyItemsOf(box).map((item) => ({ ...item, name: ready.get(item.variant_id)?.name ?? "" })),
          pickup: offer.get(box.id) ?? null,
        })),
      }
    }),
  )
  const packing = points.filter((point) => point.boxes.length > 0)
  return GiftPoints.parse({
    points: packing.toSorted((a, b) => a.name.localeCompare(b.name, "vi")),
    deposit: await offeredDepositRule(container),
  })
}
