import type { CustomerAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fromMedusaAddress, toMedusaAddress, type MedusaAddress } from "@ocop/shared/address"
import type { SaveAddress, SavedAddress } from "@ocop/shared/account"
import { formatPhone } from "@ocop/shared/phone"
import { parseDelivery } from "../basket/parse-delivery"
import { gazetteer } from "../gazetteer"
import { ProblemError } from "../http/problem-error"
import { addressNotFound } from "./problems"

const ADDRESS_ID = /^[\w-]{1,100}$/

/** The default one first, then the newest. */
export async function readAddresses(container: MedusaContainer, customer_id: string): Promise<SavedAddress[]> {
  const rows = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ customer_id }, { order: { created_at: "DESC" }, take: null })
  return rows
    .flatMap((row) => toSavedAddress(row) ?? [])
    .toSorted((a, b) => Number(b.is_default) - Number(a.is_default))
}

/** @throws ProblemError 404, the same for somebody else's as for none */
export async function requireAddress(
  container: MedusaContainer,
  customer_id: string,
  id: string,
): Promise<SavedAddress> {
  const rows = ADDRESS_ID.test(id)
    ? await container.resolve(Modules.CUSTOMER).listCustomerAddresses({ id, customer_id }, { take: 1 })
    : []
  const saved = rows[0] && toSavedAddress(rows[0])
  if (!saved) throw addressNotFound()
  return saved
}

/**
 * An address as Medusa keeps it, from what was typed.
 *
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parseAddress({ is_default: _, ...posted }: SaveAddress): MedusaAddress {
  const parsed = parseDelivery({ ...posted, email: "" }, gazetteer())
  if (!parsed.ok) throw new ProblemError(400, parsed.problems)
  const address = toMedusaAddress(parsed.address, gazetteer())
  if (address === null) {
    const message = "Không có xã, phường này. Chọn trong danh sách."
    throw new ProblemError(400, { type: "commune_unknown", message, field: "commune_code" })
  }
  return address
}

/** Null for one that was not written by us: without a commune it says nothing about delivery. */
function toSavedAddress(row: CustomerAddressDTO): SavedAddress | null {
  const address = fromMedusaAddress(row)
  if (address === null) return null
  const { units_version: _, ...printed } = address
  return { id: row.id, ...printed, phone: formatPhone(printed.phone), is_default: row.is_default_shipping }
}
