import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SaveJoining, StartJoining } from "@ocop/shared/joining"
import { readDocumentForm } from "../../../document/read-form"
import { parseBody } from "../../../http/parse-body"

const JOINING = "/member/organizations/:organization/joining"

/** Behind the guards of the desk: see `deskGuards`. */
export const joiningMiddlewares: MiddlewareRoute[] = [
  { matcher: "/member/organizations", methods: ["POST"], middlewares: [parseBody(StartJoining)] },
  { matcher: JOINING, methods: ["POST"], middlewares: [parseBody(SaveJoining)] },
  { matcher: `${JOINING}/papers`, methods: ["POST"], middlewares: [readDocumentForm] },
]
