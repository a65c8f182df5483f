import type { MedusaContainer } from "@medusajs/framework/types"
import type { OpenParcel } from "../parcel/require-parcel"
import { claimShelfWorkflow } from "../workflows/shelf/claim-shelf"
import type { Pieces } from "../workflows/parcel/types"
import { readArrived, toClaim } from "./arrived"
import type { GiftOrderRow } from "./cart-gift"
import { goodsNotArrived } from "./problems"

/**
 * Boxes are packed when everything that goes into them lies at the point. What an order still waits for may have come on
 * another way than it was asked for: it is held for the order before it is packed.
 *
 * @throws ProblemError 409 gift_goods_missing
 */
export async function claimForWave(
  container: MedusaContainer,
  { point_id }: GiftOrderRow,
  { open: { lines: sold, parcel }, lines }: { open: OpenParcel; lines: Pieces },
): Promise<void> {
  const arrived = [...(await readArrived(container, point_id, sold)).values()]
  const lacking = arrived.map((each) => {
    const wanted = lines.find(({ line_id }) => line_id === each.line.line_id)?.quantity ?? 0
    return { each, lacking: Math.max(0, wanted - each.held) }
  })
  const missing = lacking.flatMap(({ each: { line, free }, lacking }) =>
    lacking > free ? [{ name: line.name, lacking: lacking - free }] : [],
  )
  if (missing.length > 0) throw goodsNotArrived(missing)
  const claims = lacking.flatMap(({ each, lacking }) => (lacking > 0 ? [toClaim(each, lacking, parcel.group_id)] : []))
  if (claims.length > 0) await claimShelfWorkflow(container).run({ input: claims })
}
