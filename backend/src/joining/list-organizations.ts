import type { MedusaContainer } from "@medusajs/framework/types"
import { ORGANIZATIONS_PER_PAGE, type ListOrganizations, type OrganizationList } from "@ocop/shared/joining"
import { gazetteer } from "../gazetteer"
import type { PerPage } from "../http/per-page"
import { tidy } from "../http/typed-text"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** One page of the organizations, the newest first, for operators; `q` is part of a name. */
export async function listOrganizations(
  container: MedusaContainer,
  { status, wish, q, page, per_page = ORGANIZATIONS_PER_PAGE }: ListOrganizations & PerPage,
): Promise<OrganizationList> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const words = q === undefined ? "" : tidy(q)
  const [rows, count] = await organizations.listAndCountOrganizations(
    {
      ...(status ? { status } : {}),
      ...(wish ? { producer_asked_at: { $ne: null }, status: status ?? "verified" } : {}),
      ...(words ? { q: words } : {}),
    },
    {
      order: { created_at: "DESC", id: "DESC" },
      skip: (page - 1) * per_page,
      take: per_page,
    },
  )
  const joinings = await organizations.listJoinings(
    { organization_id: rows.map(({ id }) => id) },
    { select: ["organization_id", "submitted_at"], take: null },
  )
  const submitted = new Map(joinings.map(({ organization_id, submitted_at }) => [organization_id, submitted_at]))
  const places = gazetteer()
  return {
    organizations: rows.map((row) => ({
      id: row.id,
      handle: row.handle,
      name: row.name,
      legal_form: row.legal_form,
      status: row.status,
      commune: row.commune_code === null ? null : (places.commune(row.commune_code)?.name ?? null),
      province: places.province(row.province_code)?.full_name ?? null,
      demo: row.is_demo,
      created_at: new Date(row.created_at).toISOString(),
      submitted_at: toIso(submitted.get(row.id)),
    })),
    count,
    page,
    per_page,
  }
}

function toIso(moment: Date | null | undefined): string | null {
  return moment ? new Date(moment).toISOString() : null
}
