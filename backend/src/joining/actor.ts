import type { UserDTO } from "@medusajs/framework/types"
import type { Member } from "../member/require-membership"
import type { Actor } from "../workflows/organization/types"

/** Somebody acting for their own organization. */
export function asMember({ id }: Pick<Member, "id">): Actor {
  return { actor_type: "member", actor_id: id, on_behalf: false }
}

/** An operator deciding about an organization or, `on_behalf`, doing at its wish what its own people would do. */
export function asOperator({ id }: Pick<UserDTO, "id">, on_behalf = false): Actor {
  return { actor_type: "operator", actor_id: id, on_behalf }
}
