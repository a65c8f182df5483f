import type {
  CreateOrderAdjustmentDTO,
  CreateOrderLineItemTaxLineDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoredAddress } from "@ocop/shared/address"
import type { CartRow } from "../basket/to-line-facts"

export type LineAdjustment = CreateOrderAdjustmentDTO & { is_tax_inclusive?: boolean }

type Amount = { value: string; precision: number }

export type CompletionItem = Record<string, unknown> & {
  id: string
  title: string
  quantity: number
  unit_price: number
  raw_unit_price: Amount | null
  tax_lines: CreateOrderLineItemTaxLineDTO[]
  adjustments: LineAdjustment[]
}

export type CompletionMethod = {
  name: string
  amount: number
  raw_amount: Amount | null
  is_tax_inclusive: boolean
  shipping_option_id: string
  data: Record<string, unknown> | null
  tax_lines: CreateOrderLineItemTaxLineDTO[]
  adjustments: CreateOrderAdjustmentDTO[]
  shipping_option: { shipping_profile_id: string } | null
}

/** A cart with what goes into orders whatever was chosen. */
export type PurchaseCart = Omit<CartRow, "customer" | "shipping_methods" | "items" | "shipping_address"> & {
  locale: string | null
  sales_channel_id: string
  shipping_address:
    (Record<string, unknown> & StoredAddress & { id: string; phone: string; country_code: string | null }) | null
  items: (CartRow["items"][number] & CompletionItem)[]
}

/** The same with the market it is bought in. */
export type OpenCart = PurchaseCart & {
  region: { automatic_taxes: boolean; payment_providers: { id: string }[] }
}

/** A cart for which delivery and payment have been chosen through core's own routes. */
export type CompletionCart = PurchaseCart & {
  total: number
  shipping_methods: CompletionMethod[]
  payment_collection: {
    id: string
    payment_sessions: { id: string; provider_id: string; status: string; amount: number }[]
  } | null
}

const FIELDS = [
  "id",
  "email",
  "locale",
  "completed_at",
  "customer_id",
  "region_id",
  "sales_channel_id",
  "currency_code",
  "shipping_address.*",
  "items.*",
]

const MARKET = ["region.automatic_taxes", "region.payment_providers.id"]

const CHOSEN = [
  "total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.shipping_option.shipping_profile_id",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.provider_id",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.amount",
]

export async function readOpenCart(container: MedusaContainer, id: string): Promise<OpenCart | null> {
  return readFields(container, id, [...FIELDS, ...MARKET])
}

export async function readCompletionCart(container: MedusaContainer, id: string): Promise<CompletionCart | null> {
  return readFields(container, id, [...FIELDS, ...CHOSEN])
}

async function readFields(container: MedusaContainer, id: string, fields: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields, filters: { id } })
  return data[0] ?? null
}
