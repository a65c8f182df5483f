import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays } from "@ocop/shared/day"
import { OCOP_MODULE } from "../modules/ocop"
import { productIdsOfMakers } from "./products-of-makers"

/** How many days the shop may have stood still. */
const LOOK_BACK_DAYS = 7

/** The products of which a star or a paper began or ended in the days up to this one. */
export async function productIdsOfTurn(container: MedusaContainer, day: string): Promise<string[]> {
  const ocop = container.resolve(OCOP_MODULE)
  const lately = { $gte: addDays(day, -LOOK_BACK_DAYS), $lte: day }
  const [recognitions, certifications] = await Promise.all([
    ocop.listRecognitions(
      {
        $or: [{ valid_from: lately }, { valid_until: lately }, { extended_until: lately }, { revoked_on: lately }],
      },
      { select: ["id", "product_id"], take: null },
    ),
    ocop.listCertifications(
      { $or: [{ valid_from: lately }, { valid_until: lately }, { revoked_on: lately }] },
      { select: ["id", "product_id", "organization_id"], take: null },
    ),
  ])
  const makers = certifications.filter(({ product_id }) => product_id === null)
  const ofMakers = await productIdsOfMakers(
    container,
    makers.map(({ organization_id }) => organization_id),
  )
  const ofPapers = [...recognitions, ...certifications].flatMap(({ product_id }) => product_id ?? [])
  return [...new Set([...ofPapers, ...ofMakers])].toSorted()
}
