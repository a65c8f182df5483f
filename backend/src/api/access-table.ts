import { STAFF_ROLES, type StaffRole } from "@ocop/shared/staff"

/**
 * Who may call each route of ours. Nothing under `src/api` is served without a row here: a test compares. Another,
 * `integration-tests/http/access/neighbour.spec.ts`, calls every row of shoppers and members as everybody else; it wants
 * to know what stands for a new parameter of a path (`fixtures/victim.ts`), and a body that a new form would send.
 *
 * - `public`: anybody with the storefront's publishable key
 * - `link`: whoever holds the secret of a mailed link
 * - `basket`: whoever holds the basket's id, and only its customer once it belongs to one
 * - `purchase`: the holder of the mailed token, or the customer who bought
 * - `customer`: who is signed in, for rows of their own
 * - `member`: who is signed in at the desk, for rows of their own
 * - `organization`: whoever acts for the organization in the path, whatever its status: a member, or an operator who was
 *   let in to do its work, which its history then says
 * - `seller`: the same while it is verified
 * - `owner`: its owners
 * - `owner_in_person`: the same, and no operator on their behalf
 * - `acting`: an operator who acts for an organization now
 * - `user`: whoever has signed in at the desk, to see who they are
 * - `operator`, `registrar`, `reviewer`, `auditor`, or a list of them: a user of the desk who has one of these roles today
 * - `anybody`: whoever has the address, without a key: files that browsers fetch
 * - `nobody`: stands in the place of a route of core's that must not run
 */
export const AUDIENCES = [
  "public",
  "link",
  "basket",
  "purchase",
  "customer",
  "member",
  "organization",
  "seller",
  "owner",
  "owner_in_person",
  "acting",
  "user",
  ...STAFF_ROLES,
  "anybody",
  "nobody",
] as const
export type Audience = (typeof AUDIENCES)[number]

export const ACCESS_TABLE: Readonly<Record<string, Audience | readonly StaffRole[]>> = {
  "GET /store/version": "public",
  "GET /store/home": "public",
  "GET /store/catalogue": "public",
  "GET /store/suggestions": "public",
  "GET /store/categories/[slug]": "public",
  "GET /store/goods/[handle]": "public",
  "POST /store/goods/[handle]/notify": "public",
  "POST /store/goods/[handle]/enquiries": "public",
  "GET /store/makers/[handle]": "public",
  "GET /store/commune-pages/[code]": "public",
  "GET /store/evidence": "public",
  "GET /store/evidence/[id]": "public",
  "GET /store/evidence/[id]/scan": "public",
  "GET /store/communes": "public",
  "GET /store/communes/[code]": "public",
  "GET /store/sitemap": "public",

  "POST /store/baskets": "public",
  "GET /store/baskets/[id]": "basket",
  "POST /store/baskets/[id]/lines": "basket",
  "POST /store/baskets/[id]/lines/[line_id]": "basket",
  "POST /store/baskets/[id]/destination": "basket",
  "POST /store/baskets/[id]/delivery": "basket",
  "POST /store/baskets/[id]/purchase": "basket",
  "POST /store/carts/[id]/complete": "basket",
  "GET /store/purchases/[code]": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/cancel": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/received": "purchase",
  "GET /store/purchases/[code]/parcels/[parcel]/complaints": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/complaints": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/complaints/[complaint_id]/answer": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/complaints/[complaint_id]/photos": "purchase",
  "GET /store/purchases/[code]/parcels/[parcel]/complaints/[complaint_id]/photos/[photo_id]": "purchase",
  "GET /store/purchases/[code]/parcels/[parcel]/messages": "purchase",
  "POST /store/purchases/[code]/parcels/[parcel]/messages": "purchase",
  "POST /store/purchases/look-up": "public",
  "POST /hooks/payment/[provider]": "nobody",

  "POST /store/account/sign-up": "public",
  "POST /store/account/sign-up/link": "link",
  "POST /store/account/open": "link",
  "POST /store/account/reset": "public",
  "POST /store/account/reset/link": "link",
  "POST /store/account/password": "link",
  "GET /store/account": "customer",
  "GET /store/account/export": "customer",
  "GET /store/account/purchases": "customer",
  "POST /store/account/profile": "customer",
  "POST /store/account/erase": "customer",
  "GET /store/account/addresses": "customer",
  "POST /store/account/addresses": "customer",
  "GET /store/account/addresses/[id]": "customer",
  "POST /store/account/addresses/[id]": "customer",
  "DELETE /store/account/addresses/[id]": "customer",

  "POST /member/sign-up": "public",
  "POST /member/sign-up/link": "link",
  "POST /member/open": "link",
  "POST /member/acting/link": "link",
  "POST /member/acting": "link",
  "POST /member/acting/end": "acting",
  "GET /member/me": "member",
  "GET /member/notice-settings": "member",
  "POST /member/notice-settings": "member",
  "GET /member/organizations/[organization]/overview": "organization",
  "POST /member/organizations/[organization]/stock-threshold": "organization",
  "POST /member/organizations/[organization]/closure": "seller",
  "DELETE /member/organizations/[organization]/closure": "seller",
  "GET /member/organizations/[organization]/papers": "organization",
  "GET /member/organizations/[organization]/papers/submissions": "organization",
  "POST /member/organizations/[organization]/papers/submissions": "organization",
  "GET /member/organizations/[organization]/papers/submissions/[submission_id]": "organization",
  "DELETE /member/organizations/[organization]/papers/submissions/[submission_id]": "organization",
  "POST /member/organizations/[organization]/papers/submissions/[submission_id]/pages": "organization",
  "GET /member/organizations/[organization]/papers/submissions/[submission_id]/pages/[page_id]": "organization",
  "GET /member/organizations/[organization]/notices": "organization",
  "POST /member/organizations/[organization]/notices/read": "organization",
  "POST /member/organizations/[organization]/notices/[id]/read": "organization",
  "POST /member/organizations": "member",
  "POST /member/invitations/link": "link",
  "POST /member/invitations/accept": "link",
  "GET /member/organizations/[organization]/history": "organization",
  "GET /member/organizations/[organization]/team": "organization",
  "POST /member/organizations/[organization]/team/invitations": "owner_in_person",
  "DELETE /member/organizations/[organization]/team/invitations/[invitation_id]": "owner_in_person",
  "DELETE /member/organizations/[organization]/team/memberships/[membership_id]": "owner_in_person",
  "GET /member/organizations/[organization]/joining": "organization",
  "POST /member/organizations/[organization]/joining": "owner",
  "POST /member/organizations/[organization]/joining/submit": "owner",
  "POST /member/organizations/[organization]/joining/withdraw": "owner",
  "POST /member/organizations/[organization]/joining/papers": "owner",
  "GET /member/organizations/[organization]/joining/papers/[paper_id]": "organization",
  "DELETE /member/organizations/[organization]/joining/papers/[paper_id]": "owner",
  "GET /member/organizations/[organization]/listings": "organization",
  "POST /member/organizations/[organization]/listings": "organization",
  "GET /member/organizations/[organization]/listings/[listing_id]": "organization",
  "POST /member/organizations/[organization]/listings/[listing_id]": "organization",
  "POST /member/organizations/[organization]/listings/[listing_id]/photos": "organization",
  "DELETE /member/organizations/[organization]/listings/[listing_id]/photos/[photo_id]": "organization",
  "POST /member/organizations/[organization]/listings/[listing_id]/submit": "seller",
  "POST /member/organizations/[organization]/listings/[listing_id]/take-back": "organization",
  "GET /member/organizations/[organization]/products/[product_id]": "organization",
  "POST /member/organizations/[organization]/products/[product_id]/change": "seller",
  "POST /member/organizations/[organization]/products/[product_id]/sale": "seller",
  "POST /member/organizations/[organization]/products/[product_id]/variants/[variant_id]/price": "seller",
  "POST /member/organizations/[organization]/products/[product_id]/variants/[variant_id]/stock": "seller",
  "GET /member/organizations/[organization]/sheet": "organization",
  "POST /member/organizations/[organization]/sheet/check": "organization",
  "POST /member/organizations/[organization]/sheet/keep": "organization",

  "GET /member/organizations/[organization]/parcels": "organization",
  "GET /member/organizations/[organization]/parcels/[code]": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/confirm": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/pack": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/hand-over": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/delivered": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/cancel": "organization",
  "GET /member/organizations/[organization]/parcels/[code]/messages": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/messages": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/messages/read": "organization",
  "GET /member/organizations/[organization]/parcels/[code]/complaints": "organization",
  "POST /member/organizations/[organization]/parcels/[code]/complaints/[complaint_id]/answer": "organization",
  "GET /member/organizations/[organization]/parcels/[code]/complaints/[complaint_id]/photos/[photo_id]": "organization",

  "POST /admin/organizations": "operator",
  "GET /admin/organizations": ["operator", "auditor"],
  "GET /admin/organizations/[id]": ["operator", "auditor"],
  "POST /admin/organizations/[id]/verify": "operator",
  "POST /admin/organizations/[id]/send-back": "operator",
  "POST /admin/organizations/[id]/suspend": "operator",
  "POST /admin/organizations/[id]/reinstate": "operator",
  "POST /admin/organizations/[id]/acting": "operator",
  "POST /admin/organizations/[id]/joining": "operator",
  "POST /admin/organizations/[id]/joining/submit": "operator",
  "POST /admin/organizations/[id]/joining/papers": "operator",
  "GET /admin/organizations/[id]/joining/papers/[paper_id]": ["operator", "auditor"],
  "DELETE /admin/organizations/[id]/joining/papers/[paper_id]": "operator",

  "GET /admin/enquiries": ["operator", "auditor"],
  "POST /admin/enquiries/[id]/answered": "operator",
  "GET /admin/products/[id]/photos": ["operator", "reviewer", "auditor"],
  "POST /admin/products/[id]/photos": "operator",
  "POST /admin/products/[id]/photos/order": "operator",
  "POST /admin/products/[id]/photos/[photo_id]": "operator",
  "DELETE /admin/products/[id]/photos/[photo_id]": "operator",
  "GET /admin/proposals": ["operator", "reviewer", "auditor"],
  "GET /admin/proposals/[id]": ["operator", "reviewer", "auditor"],
  "POST /admin/proposals/[id]/approve": ["operator", "reviewer"],
  "POST /admin/proposals/[id]/send-back": ["operator", "reviewer"],

  "GET /admin/paper-submissions": ["operator", "registrar", "reviewer", "auditor"],
  "GET /admin/paper-submissions/[id]": ["operator", "registrar", "reviewer", "auditor"],
  "GET /admin/paper-submissions/[id]/pages/[page_id]": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/paper-submissions/[id]/seen": ["operator", "registrar", "reviewer"],
  "POST /admin/paper-submissions/[id]/send-back": ["operator", "registrar", "reviewer"],

  "GET /admin/purchases": ["operator", "auditor"],
  "GET /admin/purchases/[code]": ["operator", "auditor"],

  "GET /admin/purchases/[code]/messages": ["operator", "auditor"],
  "GET /admin/complaints": ["operator", "auditor"],
  "GET /admin/complaints/[id]": ["operator", "auditor"],
  "POST /admin/complaints/[id]/decide": "operator",
  "GET /admin/complaints/[id]/photos/[photo_id]": ["operator", "auditor"],

  "GET /admin/decisions": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/decisions": "registrar",
  "GET /admin/decisions/[id]": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/decisions/[id]": "registrar",
  "POST /admin/decisions/[id]/recognitions": "registrar",
  "POST /admin/decisions/[id]/verify": "registrar",
  "POST /admin/decisions/[id]/scans": "registrar",
  "POST /admin/decisions/[id]/scans/publish": "registrar",
  "GET /admin/decisions/[id]/scans/[scan_id]": ["operator", "registrar", "reviewer", "auditor"],
  "GET /admin/recognitions": ["operator", "registrar", "reviewer", "auditor"],
  "GET /admin/recognitions/[id]": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/recognitions/[id]": "registrar",
  "POST /admin/recognitions/[id]/verify": "registrar",
  "POST /admin/recognitions/[id]/discard": "registrar",
  "POST /admin/recognitions/[id]/extend": "registrar",
  "POST /admin/recognitions/[id]/revoke": "registrar",
  "GET /admin/official-desk": ["operator", "registrar", "reviewer", "auditor"],
  "GET /admin/official-acts": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/annexes": "registrar",
  "POST /admin/annexes/check": "registrar",
  "GET /admin/official-goods": ["registrar", "reviewer"],
  "GET /admin/official-makers": ["registrar", "reviewer"],
  "GET /admin/sale-stops": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/sale-stops": "registrar",
  "POST /admin/sale-stops/preview": "registrar",
  "GET /admin/sale-stops/[id]": ["operator", "registrar", "reviewer", "auditor"],
  "POST /admin/sale-stops/[id]/lift": "registrar",

  "GET /admin/listing-policy": ["operator", "auditor"],
  "POST /admin/listing-policy": "operator",
  // Each list is for the roles of its own route.
  "GET /admin/exports/[table]": ["operator", "registrar", "reviewer", "auditor"],

  "GET /admin/staff": ["operator", "auditor"],
  "GET /admin/staff/me": "user",
  "POST /admin/staff/roles": "operator",
  "POST /admin/staff/roles/[id]/revoke": "operator",
  "POST /admin/staff/[id]/two-factor/end": "operator",

  "GET /photos/[id]/[name]": "anybody",
}

/** The roles that a row of the desk names; null for a row of anybody else. */
export function staffRolesOf(row: string): readonly StaffRole[] | null {
  const audience = ACCESS_TABLE[row]
  if (typeof audience !== "string") return audience ?? null
  const role = STAFF_ROLES.find((each) => each === audience)
  return role === undefined ? null : [role]
}
