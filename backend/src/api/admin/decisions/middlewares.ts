import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AddRecognitions,
  CorrectDecision,
  CorrectRecognition,
  DiscardRecognition,
  DraftDecision,
  ExtendRecognition,
  RevokeRecognition,
} from "@ocop/shared/decision"
import { AskReminders } from "@ocop/shared/reminder"
import { PublishScan } from "@ocop/shared/scan"
import { SetTarget } from "@ocop/shared/desk-overview"
import { readDocumentForm } from "../../../document/read-form"
import { parseBody } from "../../../http/parse-body"

const post = (matcher: string, schema: Parameters<typeof parseBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

/** Hand-written decisions are short; whole annexes are uploaded. */
const BODY_LIMIT = "128kb"

export const decisionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/decisions*", bodyParser: { sizeLimit: BODY_LIMIT } },
  post("/admin/decisions", DraftDecision),
  post("/admin/decisions/:id", CorrectDecision),
  post("/admin/decisions/:id/recognitions", AddRecognitions),
  { matcher: "/admin/decisions/:id/scans", methods: ["POST"], middlewares: [readDocumentForm] },
  post("/admin/decisions/:id/scans/publish", PublishScan),
  post("/admin/programme-targets", SetTarget),
  post("/admin/star-reminders", AskReminders),
  post("/admin/star-reminders/preview", AskReminders),
  post("/admin/recognitions/:id", CorrectRecognition),
  post("/admin/recognitions/:id/discard", DiscardRecognition),
  post("/admin/recognitions/:id/extend", ExtendRecognition),
  post("/admin/recognitions/:id/revoke", RevokeRecognition),
]
