import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/shared/day"
import { identifierTypesOf, type JoiningDocument, type SaveJoining } from "@ocop/shared/joining"
import type { OrganizationStatus } from "@ocop/shared/organization"
import { notOnBehalf } from "../member/problems"
import type { Organization } from "../member/require-membership"
import { saveJoiningWorkflow } from "../workflows/organization/save-joining"
import type { Actor } from "../workflows/organization/types"
import {
  parseBank,
  parseContact,
  parseIdentifierChange,
  parseName,
  parsePlace,
  parseStory,
  type JoiningChange,
} from "./parse"
import { findJoining, readJoining } from "./read-joining"
import { requireOrganization } from "./require-organization"
import { withOrganizationLock } from "./with-organization-lock"

/** What was verified stays as it was verified; a story grows, and a consent can be taken back whatever happens. */
const STATUSES: Record<SaveJoining["page"], OrganizationStatus[]> = {
  name: ["draft"],
  identifier: ["draft"],
  place: ["draft"],
  bank: ["draft"],
  story: ["draft", "verified"],
  contact: ["draft", "submitted", "verified", "suspended"],
}

/**
 * Keeps one page of an application and gives the whole.
 *
 * Where the money goes is nobody's to say but the organization's own people's.
 *
 * @throws ProblemError 400 with everything that is wrong at once, 403 not_on_behalf, 409 not_a_draft
 */
export async function savePage(
  container: MedusaContainer,
  { id, posted, actor }: { id: string; posted: SaveJoining; actor: Actor },
): Promise<JoiningDocument> {
  return withOrganizationLock(container, id, async () => {
    const organization = await requireOrganization(container, id)
    if (posted.page === "bank" && actor.on_behalf) throw notOnBehalf()
    const change = await parsePage(container, organization, posted)
    const { page } = posted
    await saveJoiningWorkflow(container).run({
      input: { organization_id: id, page, statuses: STATUSES[page], change, actor },
    })
    return readJoining(container, await requireOrganization(container, id))
  })
}

async function parsePage(
  container: MedusaContainer,
  organization: Organization,
  posted: SaveJoining,
): Promise<JoiningChange> {
  switch (posted.page) {
    case "name":
      return toNameChange(organization, parseName(posted))
    case "identifier":
      return parseIdentifierChange(posted, organization)
    case "place":
      return parsePlace(posted)
    case "bank":
      return parseBank(posted, { bank_number: (await findJoining(container, organization.id))?.bank_number ?? null })
    case "story":
      return parseStory(posted, todayInVietnam(new Date()))
    case "contact":
      return parseContact(posted)
  }
}

/** Another legal form is registered elsewhere: an identifier that it does not have is asked for anew. */
function toNameChange(
  { identifier_type }: Organization,
  { is_small_or_medium, ...organization }: ReturnType<typeof parseName>,
): JoiningChange {
  const keeps = identifier_type === null || identifierTypesOf(organization.legal_form).includes(identifier_type)
  if (keeps) return { organization, joining: { is_small_or_medium } }
  const without = { ...organization, identifier_type: null, identifier: null }
  return { organization: without, joining: { is_small_or_medium }, personal_number: null }
}
