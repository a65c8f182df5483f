import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SaveJoining, StartJoining } from "@ocop/shared/joining"
import { AcceptInvitation, CheckInvitation, InviteMember } from "@ocop/shared/member"
import { readDocumentForm } from "../../../document/read-form"
import { limitRate } from "../../../http/limit-rate"
import { parseBody } from "../../../http/parse-body"

const JOINING = "/member/organizations/:organization/joining"

/** Behind the guards of the desk: see `deskGuards`. */
export const joiningMiddlewares: MiddlewareRoute[] = [
  { matcher: "/member/organizations", methods: ["POST"], middlewares: [parseBody(StartJoining)] },
  { matcher: JOINING, methods: ["POST"], middlewares: [parseBody(SaveJoining)] },
  { matcher: `${JOINING}/papers`, methods: ["POST"], middlewares: [readDocumentForm] },
  {
    matcher: "/member/organizations/:organization/team/invitations",
    methods: ["POST"],
    middlewares: [limitRate("sign-up"), parseBody(InviteMember)],
  },
  {
    matcher: "/member/invitations/link",
    methods: ["POST"],
    middlewares: [limitRate("mailed-link"), parseBody(CheckInvitation)],
  },
  {
    matcher: "/member/invitations/accept",
    methods: ["POST"],
    middlewares: [limitRate("mailed-link"), parseBody(AcceptInvitation)],
  },
]
