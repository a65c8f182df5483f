import type { MedusaContainer } from "@medusajs/framework/types"
import { REMITTANCES_PER_PAGE, RemittancePage, type ListRemittances, type Remittance } from "@ocop/shared/remittance"
import { REMITTANCE_MODULE } from "../modules/remittance"
import { RemittedParcels, type RemittanceRow } from "./settle-remittance"

/** One page of what carriers have handed over, the newest first. */
export async function readRemittancePage(
  container: MedusaContainer,
  { page }: ListRemittances,
): Promise<RemittancePage> {
  const per_page = REMITTANCES_PER_PAGE
  const [rows, count] = await container
    .resolve(REMITTANCE_MODULE)
    .listAndCountCashRemittances(
      {},
      { order: { created_at: "DESC", id: "DESC" }, skip: (page - 1) * per_page, take: per_page },
    )
  return RemittancePage.parse({ remittances: rows.map(toRemittance), count, page, per_page })
}

export async function readRemittance(container: MedusaContainer, id: string): Promise<Remittance> {
  return toRemittance(await container.resolve(REMITTANCE_MODULE).retrieveCashRemittance(id))
}

function toRemittance(row: RemittanceRow): Remittance {
  const { id, carrier, paid_on, reference, bank_transaction_id, total, created_at, content } = row
  return {
    ...{ id, carrier, paid_on, reference, bank_transaction_id, total: Number(total) },
    accepted_at: new Date(created_at).toISOString(),
    rows: RemittedParcels.parse(content).rows.map(({ parcel_code, amount, expected }) => {
      return { parcel_code, amount, expected }
    }),
  }
}
