import { createHmac } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toHandle } from "@ocop/shared/handle"
import { MAX_DRAFTS, type StartJoining } from "@ocop/shared/joining"
import { env } from "../env"
import { ORGANIZATION_MODULE } from "../modules/organization"
import { startJoiningWorkflow } from "../workflows/organization/start-joining"
import type { Actor } from "../workflows/organization/types"
import { parseName } from "./parse"
import { tooManyDrafts } from "./problems"

const TIMEOUT_SECONDS = 20

export type Started = { id: string; handle: string; isNew: boolean }

/**
 * Begins an application for a member, or for nobody yet. The same form sent again is the application that it began.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 409 too_many_drafts
 */
export async function startJoining(
  container: MedusaContainer,
  posted: StartJoining,
  { actor, member_id }: { actor: Actor; member_id: string | null },
): Promise<Started> {
  const draft = parseName(posted)
  const form_key = formKeyOf(actor.actor_id, posted.form_token)
  const start = async () => {
    const known = await findStarted(container, form_key)
    if (known) return { ...known, isNew: false }
    if (member_id !== null) await requireRoom(container, member_id)
    const { result } = await startJoiningWorkflow(container).run({ input: { ...draft, form_key, member_id, actor } })
    return { ...result, isNew: true }
  }
  // One at a time of one name: two makers of the same name get two addresses.
  const key = `organization-handle:${toHandle(draft.name)}`
  return container.resolve(Modules.LOCKING).execute(key, start, { timeout: TIMEOUT_SECONDS })
}

async function findStarted(container: MedusaContainer, form_key: string) {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const [joining] = await organizations.listJoinings({ form_key }, { take: 1 })
  if (!joining) return null
  const { id, handle } = await organizations.retrieveOrganization(joining.organization_id)
  return { id, handle }
}

async function requireRoom(container: MedusaContainer, member_id: string): Promise<void> {
  const organizations = container.resolve(ORGANIZATION_MODULE)
  const memberships = await organizations.listMemberships({ member_id, removed_at: null }, { take: null })
  const [, drafts] = await organizations.listAndCountOrganizations(
    { id: memberships.map(({ organization_id }) => organization_id), status: ["draft", "submitted"] },
    { take: 1 },
  )
  if (drafts >= MAX_DRAFTS) throw tooManyDrafts()
}

/** One form of one person. */
function formKeyOf(actor_id: string, form_token: string): string {
  return createHmac("sha256", env.COOKIE_SECRET).update(`joining:${actor_id}:${form_token}`).digest("base64url")
}
