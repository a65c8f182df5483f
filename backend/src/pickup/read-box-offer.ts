import type { MedusaContainer } from "@medusajs/framework/types"
import { judgeLines, type JudgedLine } from "../basket/rules"
import { toContents } from "../basket/to-contents"
import type { OfferedBox } from "@ocop/shared/pickup"
import type { BoxTemplateRow } from "../gift/read-templates"
import type { SalesPointRow } from "../sales-point/require-point"
import { readAtPoint } from "./read-at-point"

type Point = Pick<SalesPointRow, "id" | "takes_pickup">

/** The ready boxes of a point that can be put into a basket there now, one of each, by the template's id. */
export async function readBoxOffer(
  container: MedusaContainer,
  { id, takes_pickup }: Point,
  templates: readonly BoxTemplateRow[],
): Promise<Map<string, OfferedBox>> {
  const sold = templates.flatMap(({ product_id, variant_id }) =>
    product_id !== null && variant_id !== null ? [{ product_id, variant_id }] : [],
  )
  if (!takes_pickup || sold.length === 0) return new Map()
  const { lines, stock } = await readAtPoint(container, id, sold)
  // Each by itself: two boxes may hold the same goods.
  const judged = lines.flatMap((line) => judgeLines([line], stock)).filter(({ problem }) => problem === null)
  const templateOf = new Map(templates.map((template) => [template.variant_id, template.id]))
  return new Map(judged.map((line) => [templateOf.get(line.variant_id) ?? "", toOffered(line)]))
}

function toOffered({ variant_id, name, picture, contents = [], price, available }: JudgedLine): OfferedBox {
  return { variant_id, name, picture, contents: toContents(contents), price, available }
}
