import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mayCallCoreRoute, type StaffRole } from "@ocop/shared/staff"
import { requireUser, rolesInForce } from "../../staff/require-staff"
import { staffRolesOf } from "../access-table"

/** Core's entries as the dashboard's own layout names them behind "core:", the search over core's lists among them. */
const OF_CORE = {
  sidebar: [
    "Searchbar",
    ...["orders", "products", "inventory", "customers", "promotions", "price-lists"].map((path) => `nav:/${path}`),
  ],
  "settings.sidebar": [
    "store",
    "users",
    "regions",
    "tax-regions",
    "return-reasons",
    "refund-reasons",
    "sales-channels",
    "product-types",
    "product-tags",
    "locations",
    "translations",
    "publishable-api-keys",
    "secret-api-keys",
    "workflows",
  ].map((path) => `settings-nav:/settings/${path}`),
} as const

/** Our entries, each with the row of the access table that its screen reads first. */
const OURS: Readonly<Record<string, string>> = {
  "/co-so": "GET /admin/organizations",
  "/diem-ban": "GET /admin/sales-points",
  "/tin": "GET /admin/proposals",
  "/giay-to": "GET /admin/paper-submissions",
  "/don-mua": "GET /admin/purchases",
  "/tien-ve": "GET /admin/bank-transactions",
  "/hoan-tien": "GET /admin/payouts",
  "/thu-ho": "GET /admin/cash-remittances",
  "/phi-ban-hang": "GET /admin/commission-rules",
  "/ma-giam-gia": "GET /admin/vouchers",
  "/phan-anh": "GET /admin/complaints",
  "/hoi-dat-cho": "GET /admin/enquiries",
  "/phu-luc": "POST /admin/annexes",
  "/chinh-sach": "GET /admin/listing-policy",
  "/dat-coc": "GET /admin/deposit-rule",
  "/tu-dong-nghia": "GET /admin/search-synonyms",
  "/tim-kiem": "GET /admin/search-counts",
  "/nhan-su": "GET /admin/staff",
}

/** What the menu leaves out for somebody with these roles: what they would be refused. Null where nothing is left out. */
export function hiddenEntries(roles: readonly StaffRole[], zone: string): string[] | null {
  if (roles.length === 0 || mayCallCoreRoute(roles, "GET")) return null
  if (zone === "settings.sidebar") return [...OF_CORE[zone]]
  if (zone !== "sidebar") return null
  const closed = Object.entries(OURS).filter(([, row]) => !staffRolesOf(row)?.some((role) => roles.includes(role)))
  return [...OF_CORE.sidebar, ...closed.map(([path]) => `nav:${path}`)]
}

/**
 * The dashboard asks how its menu is laid out, and lets a layout hide entries. Officials have one that is made of their
 * roles; the others have what core keeps for them. Nothing of this guards anything: the routes do.
 */
export async function answerMenu(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { id } = await requireUser(req)
  const roles = (await rolesInForce(req.scope, [id])).map(({ role }) => role)
  const hidden = hiddenEntries(roles, req.params["zone"] ?? "")
  if (hidden === null) return next()
  const widgets = Object.fromEntries(hidden.map((entry) => [`core:${entry}`, { hidden: true }]))
  const default_configuration = { configuration: { widgets } }
  res.json({ personal_configuration: null, default_configuration, active_scope: "default" })
}
