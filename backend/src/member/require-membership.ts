import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import type { InferTypeOf } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { MemberRole } from "@ocop/shared/member"
import { notSignedIn } from "../account/problems"
import { findActing, type OperatorActing } from "../acting/find-acting"
import { env } from "../env"
import { asMember } from "../joining/actor"
import { ORGANIZATION_MODULE } from "../modules/organization"
import type MemberModel from "../modules/organization/models/member"
import type OrganizationModel from "../modules/organization/models/organization"
import type { Actor } from "../workflows/organization/types"
import { noSuchOrganization, notOnBehalf, notProducer, notVerified, ownerOnly, suspended } from "./problems"

export type Member = InferTypeOf<typeof MemberModel>
export type Organization = InferTypeOf<typeof OrganizationModel>

/** Somebody acting for an organization, since a moment: one of its members, or an operator on its behalf. */
export type Acting = { actor: Actor; organization: Organization; role: MemberRole; since: Date }

/**
 * `role`: the least that is asked for. `status`: nothing may be done while the organization is in another. `in_person`:
 * no operator does it for anybody. `producer`: nor does who only sells what others make.
 */
export type Asked = { role?: "owner"; status?: "verified"; in_person?: true; producer?: true }

const Token = z.object({ actor_type: z.literal("member"), actor_id: z.string().min(1), iat: z.number() })

/**
 * The signed-in member, read from the database: a token outlives a password, and the person.
 *
 * @throws ProblemError 401 `not_signed_in`, 403 `not_on_behalf` to an operator who acts for an organization
 */
export async function requireMember(req: MedusaRequest): Promise<Member> {
  const token = Token.safeParse(
    getAuthContextFromJwtToken(req.headers.authorization, env.JWT_SECRET, ["bearer"], ["member"]),
  )
  if (!token.success) throw (await findActing(req)) ? notOnBehalf() : notSignedIn()
  const { actor_id: id, iat } = token.data
  const [member] = await req.scope.resolve(ORGANIZATION_MODULE).listMembers({ id }, { take: 1 })
  if (!member || isEnded(member, iat)) throw notSignedIn()
  return member
}

/** Tokens tell seconds: one made in the very second of the end is taken for the new one. */
function isEnded({ sessions_ended_at }: Member, iat: number): boolean {
  return sessions_ended_at !== null && iat < Math.floor(new Date(sessions_ended_at).getTime() / 1000)
}

/**
 * Who acts, and for which organization: the one whose handle stands in the path as `organization`. Membership, role and
 * status are read on each request. Every row that the route then reads or writes is to be the organization's own.
 *
 * An operator who acts on its behalf may do what an owner does, but for what is asked for in person.
 *
 * @throws ProblemError 401 `not_signed_in`; 404 to who is no member, or none any more; 403 `owner_only`,
 *   `not_on_behalf`, `organization_suspended`, `organization_not_verified`, `not_a_producer`
 */
export async function requireMembership(req: MedusaRequest, asked: Asked = {}): Promise<Acting> {
  const acting = known.get(req) ?? (await readActing(req))
  known.set(req, acting)
  const { actor, organization, role } = acting
  if (asked.in_person && actor.on_behalf) throw notOnBehalf()
  if (asked.role === "owner" && role !== "owner") throw ownerOnly()
  if (asked.producer && !organization.is_producer) throw notProducer()
  if (asked.status === "verified" && organization.status === "suspended") throw suspended()
  if (asked.status === "verified" && organization.status !== "verified") throw notVerified()
  return acting
}

/** Who was found to act in a request: the guard before a route and the route itself ask for the same. */
const known = new WeakMap<MedusaRequest, Acting>()

async function readActing(req: MedusaRequest): Promise<Acting> {
  const operator = await findActing(req)
  if (operator) return readOperatorActing(req, operator)
  const member = await requireMember(req)
  const organization = await readOrganization(req)
  const [membership] = await req.scope
    .resolve(ORGANIZATION_MODULE)
    .listMemberships({ organization_id: organization.id, member_id: member.id, removed_at: null }, { take: 1 })
  if (!membership) throw noSuchOrganization()
  return { actor: asMember(member), organization, role: membership.role, since: new Date(membership.created_at) }
}

/** An operator's session is for one organization; every other is not there. */
async function readOperatorActing(req: MedusaRequest, { session }: OperatorActing): Promise<Acting> {
  const organization = await readOrganization(req)
  if (organization.id !== session.organization_id) throw noSuchOrganization()
  const actor = { actor_type: "operator" as const, actor_id: session.user_id, on_behalf: true }
  return { actor, organization, role: "owner", since: new Date(session.begun_at ?? session.created_at) }
}

async function readOrganization(req: MedusaRequest): Promise<Organization> {
  const handle = req.params["organization"] ?? ""
  const [organization] = await req.scope.resolve(ORGANIZATION_MODULE).listOrganizations({ handle }, { take: 1 })
  if (!organization) throw noSuchOrganization()
  return organization
}
