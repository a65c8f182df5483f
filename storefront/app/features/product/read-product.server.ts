import type { ProductDocument } from "@ocop/shared/catalogue"
import type { Api } from "#app/api/client.server.ts"
import { ApiProblem } from "#app/api/problem.server.ts"

/**
 * A product with its delivery to a commune; null when there is none of that handle. A place that is no more (communes
 * merge) costs the estimate, not the page.
 */
export async function readProduct(
  api: Pick<Api, "product">,
  handle: string,
  commune: string | null,
): Promise<ProductDocument | null> {
  try {
    return await api.product(handle, commune)
  } catch (error) {
    if (error instanceof ApiProblem && commune !== null) return api.product(handle)
    throw error
  }
}
