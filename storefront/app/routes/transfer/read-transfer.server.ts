import type { TransferDocument } from "@ocop/shared/transfer"
import type { Api } from "#app/api/client.server.ts"
import type { PurchaseAt } from "#app/api/transfer.server.ts"
import { errorPage } from "#app/api/transport.server.ts"
import { attempt } from "#app/features/form/refusal.server.ts"
import { seeOther } from "#app/http/see-other.server.ts"

/** What a transfer page shows. Of a purchase that is paid otherwise, or always was, the order's page tells. */
export async function readTransfer(api: Pick<Api, "transfer">, at: PurchaseAt): Promise<TransferDocument> {
  const read = await attempt(() => api.transfer(at))
  if (read.ok) return read.value
  if (read.problem.type === "not_by_transfer") throw seeOther(`/don/${encodeURIComponent(at.code)}`)
  throw errorPage(read.problem)
}
