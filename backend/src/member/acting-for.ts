import type { ActingFor } from "../workflows/listing/types"
import type { Acting } from "./require-membership"

/** Who does something for an organization, as workflows take it. */
export function actingFor({ actor, organization }: Acting): ActingFor {
  return { organization_id: organization.id, acted_by: actor.actor_id, on_behalf: actor.on_behalf }
}
