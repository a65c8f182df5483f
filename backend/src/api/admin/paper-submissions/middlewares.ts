import type { MiddlewareRoute } from "@medusajs/framework/http"
import { SeePaper, SendPaperBack } from "@ocop/shared/paper-submission"
import { readDocumentForm } from "../../../document/read-form"
import { parseBody } from "../../../http/parse-body"

const SUBMISSIONS = "/member/organizations/:organization/papers/submissions"

/** The staff's, and behind the guards of the desk those that take files. */
export const submissionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/paper-submissions/:id/seen", methods: ["POST"], middlewares: [parseBody(SeePaper)] },
  { matcher: "/admin/paper-submissions/:id/send-back", methods: ["POST"], middlewares: [parseBody(SendPaperBack)] },
  { matcher: SUBMISSIONS, methods: ["POST"], middlewares: [readDocumentForm] },
  { matcher: `${SUBMISSIONS}/:submission_id/pages`, methods: ["POST"], middlewares: [readDocumentForm] },
]
