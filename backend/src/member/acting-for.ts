import type { ActingFor } from "../workflows/listing/types"
import type { Acting } from "./require-membership"

/** A member who does something for an organization of theirs, as workflows take it. */
export function actingFor({ member, organization }: Acting): ActingFor {
  return { organization_id: organization.id, acted_by: member.id, on_behalf: false }
}
