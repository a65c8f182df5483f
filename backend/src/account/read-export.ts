import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AccountExport } from "@ocop/shared/account"
import { fromMedusaAddress, type StoredAddress } from "@ocop/shared/address"
import { formatPhone } from "@ocop/shared/phone"
import { readEnquiriesOf } from "../enquiry/read-enquiries"
import { CONSENT_MODULE } from "../modules/consent"
import { STOCK_NOTICE_MODULE } from "../modules/stock-notice"
import { readAddresses } from "./addresses"
import { subjectOf } from "./consent-subject"
import { verifiedAt } from "./identity"
import { readAccount } from "./read-account"
import { readAllPurchases } from "./read-purchases"
import { readTalks } from "./read-talks"
import type { Customer } from "./require-customer"

/** Everything that the shop holds about a customer, but for the password, of which only a hash is there. */
export async function readExport(container: MedusaContainer, customer: Customer): Promise<AccountExport> {
  const { id, email } = customer
  const verified = await verifiedAt(container, email)
  const [account, addresses, purchases, open_baskets, stock_notices, enquiries, consents, mails, talks] =
    await Promise.all([
      readAccount(container, customer),
      readAddresses(container, id),
      readAllPurchases(container, id),
      readBaskets(container, id),
      readNotices(container, email),
      // They name whoever asked: only to who is known to read the inbox.
      verified === null ? [] : readEnquiriesOf(container, email),
      readConsents(container, [id, subjectOf(email)]),
      readMails(container, email),
      readTalks(container, id),
    ])
  const made_at = new Date().toISOString()
  const sign_in = { method: "emailpass" as const, email_verified_at: verified?.toISOString() ?? null }
  return {
    ...{ made_at, account, sign_in, addresses, purchases, open_baskets, stock_notices, enquiries, consents, mails },
    ...talks,
  }
}

type CartRow = {
  created_at: Date | string
  items: { title: string; quantity: number }[] | null
  shipping_address: StoredAddress | null
}

async function readBaskets(container: MedusaContainer, customer_id: string): Promise<AccountExport["open_baskets"]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["created_at", "items.title", "items.quantity", "shipping_address.*"],
    filters: { customer_id, completed_at: null },
  })
  const carts: CartRow[] = data
  return carts.map(({ created_at, items, shipping_address }) => ({
    created_at: new Date(created_at).toISOString(),
    lines: (items ?? []).map(({ title, quantity }) => ({ name: title, quantity: Number(quantity) })),
    recipient: toRecipient(shipping_address),
  }))
}

function toRecipient(stored: StoredAddress | null): AccountExport["open_baskets"][number]["recipient"] {
  const address = fromMedusaAddress(stored)
  if (address === null) return null
  const { name, phone, street, commune, province } = address
  return { name, phone: phone && formatPhone(phone), street, commune, province }
}

async function readNotices(container: MedusaContainer, email: string): Promise<AccountExport["stock_notices"]> {
  const rows = await container.resolve(STOCK_NOTICE_MODULE).listStockNotices({ email }, { take: null })
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: rows.map(({ product_id }) => product_id) }, { select: ["id", "title"], take: null })
  const titles = new Map(products.map(({ id, title }) => [id, title]))
  return rows.map(({ product_id, email, created_at }) => ({
    product: titles.get(product_id) ?? product_id,
    email,
    asked_at: new Date(created_at).toISOString(),
  }))
}

async function readConsents(container: MedusaContainer, subject: string[]): Promise<AccountExport["consents"]> {
  const rows = await container
    .resolve(CONSENT_MODULE)
    .listConsents({ subject }, { order: { created_at: "ASC" }, take: null })
  return rows.map(({ purpose, is_given, policy_version, created_at }) => ({
    purpose,
    is_given,
    policy_version,
    at: new Date(created_at).toISOString(),
  }))
}

async function readMails(container: MedusaContainer, to: string): Promise<AccountExport["mails"]> {
  const rows = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ to }, { order: { created_at: "ASC" }, take: null })
  return rows.map(({ template, to, created_at }) => ({
    kind: template ?? "",
    to,
    sent_at: new Date(created_at).toISOString(),
  }))
}
