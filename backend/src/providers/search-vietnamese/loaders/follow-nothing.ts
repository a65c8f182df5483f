import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Where no other engine is set any more, nothing is noted for one. With one set anew it is filled anew. */
export default async function followNothing({ container, options }: LoaderOptions): Promise<void> {
  if (options?.["meilisearch"] !== undefined) return
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await connection.schema.hasTable("search_mirror_index"))) return
  const followed = await connection("search_mirror_index").select("table_name").limit(1)
  if (followed.length > 0) await connection.raw("select search_follow_nothing()")
}
