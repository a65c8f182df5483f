import type { ExecArgs } from "@medusajs/framework/types"
import { makeKits } from "../gift/make-kits"

/** Run once by `medusa db:migrate`, after the tables were made. */
export default async function ({ container }: ExecArgs): Promise<void> {
  await makeKits(container)
}
