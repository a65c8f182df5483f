import type { MedusaContainer } from "@medusajs/framework/types"
import type { StopSubject } from "@ocop/shared/sale-stop"
import { ProblemError } from "../http/problem-error"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { readStateGoods } from "./goods-of-state"
import * as problem from "./problems"

/** What a paper is about: goods with whoever makes them, or an organization as a whole; and where that is. */
export type PaperSubject = { product_id: string | null; organization_id: string; province_code: string | null }

/** @throws ProblemError 400 `subject_missing`, `product_unknown`, `organization_unknown` */
export async function requireSubject(container: MedusaContainer, posted: StopSubject): Promise<PaperSubject> {
  const { product_id, organization_id } = posted
  if ((product_id === "") === (organization_id === "")) throw new ProblemError(400, problem.SUBJECT_MISSING)
  if (product_id !== "") {
    const good = (await readStateGoods(container, [product_id])).get(product_id)
    if (!good) throw new ProblemError(400, problem.productUnknown(""))
    return { product_id, organization_id: good.organization.id, province_code: good.province_code }
  }
  const [maker] = await container.resolve(ORGANIZATION_MODULE).listOrganizations({ id: organization_id }, { take: 1 })
  if (!maker) throw new ProblemError(400, problem.ORGANIZATION_UNKNOWN)
  return { product_id: null, organization_id, province_code: maker.province_code }
}
