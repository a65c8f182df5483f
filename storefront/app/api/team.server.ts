import {
  CheckedInvitation,
  InvitationAccepted,
  Team,
  type AcceptInvitation,
  type CheckInvitation,
  type InviteMember,
} from "@ocop/shared/member"
import { z } from "zod"
import { segment } from "./segment.ts"
import { ask, change, remove, type Caller } from "./transport.server.ts"

const Removed = z.object({ id: z.string() })

/** The calls of an organization's team, and of who is invited to it. Every refusal is an `ApiProblem`. */
export function teamOf(caller: Caller) {
  const path = (handle: string, rest = "") => `/member/organizations/${segment(handle)}/team${rest}`
  return {
    team: (handle: string) => ask(caller, { name: "team", path: path(handle), answer: Team }),
    invite: (handle: string, wish: InviteMember) =>
      change(caller, { name: "invite", path: path(handle, "/invitations"), body: wish, answer: Team }),
    withdrawInvitation: (handle: string, id: string) =>
      remove(caller, { name: "withdraw invitation", path: path(handle, `/invitations/${segment(id)}`), answer: Team }),
    removeMember: (handle: string, id: string) =>
      remove(caller, { name: "remove member", path: path(handle, `/memberships/${segment(id)}`), answer: Removed }),
    checkInvitation: (link: CheckInvitation) =>
      change(caller, {
        name: "check invitation",
        path: "/member/invitations/link",
        body: link,
        answer: CheckedInvitation,
      }),
    acceptInvitation: (form: AcceptInvitation) =>
      change(caller, {
        name: "accept invitation",
        path: "/member/invitations/accept",
        body: form,
        answer: InvitationAccepted,
      }),
  }
}
