import type { MedusaContainer } from "@medusajs/framework/types"
import { EventAbout, HISTORY_PER_PAGE, type HistoryPage } from "@ocop/shared/history"
import { namesOfDoers } from "../joining/read-file"
import { ORGANIZATION_MODULE } from "../modules/organization"

/** What was done to an organization, and for it, the newest first. A page past the end is empty. */
export async function readHistory(
  container: MedusaContainer,
  organization_id: string,
  page: number,
): Promise<HistoryPage> {
  const [rows, count] = await container.resolve(ORGANIZATION_MODULE).listAndCountOrganizationEvents(
    { organization_id },
    {
      order: { created_at: "DESC", id: "DESC" },
      skip: (page - 1) * HISTORY_PER_PAGE,
      take: HISTORY_PER_PAGE,
    },
  )
  const names = await namesOfDoers(container, rows)
  const events = rows.map(({ id, kind, actor_id, actor_type, on_behalf, reason, detail, created_at }) => ({
    id,
    kind,
    actor: actor_id === null ? null : (names.get(actor_id) ?? null),
    actor_type,
    on_behalf,
    reason,
    about: EventAbout.catch({}).parse(detail ?? {}),
    at: new Date(created_at).toISOString(),
  }))
  return { events, page, page_count: Math.max(1, Math.ceil(count / HISTORY_PER_PAGE)) }
}
