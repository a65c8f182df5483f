import type { MedusaContainer } from "@medusajs/framework/types"
import { packInEnglish } from "@ocop/shared/pack"
import { PickupOffer } from "@ocop/shared/pickup"
import { judgeLines } from "../basket/rules"
import { listBoxes } from "../gift/read-templates"
import { SHELF_MODULE } from "../modules/shelf"
import { findCardPhotos } from "../photo/find-card-photos"
import { readAtPoint } from "./read-at-point"
import { readBoxOffer } from "./read-box-offer"
import { requirePublicPoint } from "./start-basket"

/**
 * What can be ordered at a point now, one piece of each: judged as a basket of it would be.
 *
 * @throws ProblemError 404
 */
export async function readOffer(container: MedusaContainer, handle: string): Promise<PickupOffer> {
  const point = await requirePublicPoint(container, handle)
  if (!point.takes_pickup) return { goods: [], boxes: [] }
  const [goods, boxes] = await Promise.all([
    readGoodsOffer(container, point.id),
    readBoxOffer(container, point, await listBoxes(container, { point_id: point.id })),
  ])
  return PickupOffer.parse({ goods, boxes: [...boxes.values()] })
}

async function readGoodsOffer(container: MedusaContainer, point_id: string): Promise<PickupOffer["goods"]> {
  const items = await container
    .resolve(SHELF_MODULE)
    .listShelfItems({ point_id, withdrawn_at: null }, { take: null, order: { id: "ASC" } })
  const { lines, stock } = await readAtPoint(container, point_id, items)
  const offered = judgeLines(lines, stock).flatMap(({ maker, ...line }) =>
    line.problem === null && maker !== null ? [{ ...line, maker }] : [],
  )
  const photos = await findCardPhotos(
    container,
    offered.map(({ product_id }) => product_id),
  )
  return offered
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
    .map(({ product_id, picture, variant_title, ...line }) => ({
      ...line,
      variant_title,
      variant_title_en: variant_title && packInEnglish(variant_title),
      picture: { ...picture, photo: photos.get(product_id) },
    }))
}
