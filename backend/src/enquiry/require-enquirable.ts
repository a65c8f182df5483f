import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isHandle } from "@ocop/shared/handle"
import { notFound, ProblemError } from "../http/problem-error"
import { findSaleProblems } from "../sellability"
import { findSaleModes } from "../selling/refuse-cart-lines"

/** What is asked about, as it is called today. */
export type Enquirable = { product_id: string; product_handle: string; product_name: string; maker_name: string }

type ProductRow = { id: string; handle: string; title: string; organization: { name: string } | null }

/**
 * A stay or a trip that may be sold today.
 *
 * @throws ProblemError 404 for what is not published, 409 with the reason for what may not be sold, 409 not_for_enquiry
 *   for goods of any other way of selling
 */
export async function requireEnquirable(container: MedusaContainer, handle: string, day: string): Promise<Enquirable> {
  const product = isHandle(handle) ? await findProduct(container, handle) : undefined
  if (!product?.organization) throw noSuchProduct()
  const { id, title, organization } = product
  const [problems, modes] = await Promise.all([findSaleProblems(container, [id], day), findSaleModes(container, [id])])
  const problem = problems.get(id)
  if (problem?.type === "unpublished") throw noSuchProduct()
  if (problem) throw new ProblemError(409, problem)
  if (modes.get(id) !== "enquiry") {
    throw new ProblemError(409, { type: "not_for_enquiry", message: "Sản phẩm này không phải dịch vụ đặt chỗ." })
  }
  return { product_id: id, product_handle: handle, product_name: title, maker_name: organization.name }
}

const noSuchProduct = () => notFound("Không tìm thấy sản phẩm này.")

async function findProduct(container: MedusaContainer, handle: string): Promise<ProductRow | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title", "organization.name"],
    filters: { handle },
  })
  const [product]: ProductRow[] = data
  return product
}
