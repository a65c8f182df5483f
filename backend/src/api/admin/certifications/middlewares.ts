import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  CorrectCertification,
  DiscardCertification,
  DraftCertification,
  RevokeCertification,
  VerifyCertifications,
} from "@ocop/shared/certification"
import { AskReminders } from "@ocop/shared/reminder"
import { PublishScan } from "@ocop/shared/scan"
import { readDocumentForm } from "../../../document/read-form"
import { parseBody } from "../../../http/parse-body"

const FORMS: readonly [matcher: string, schema: Parameters<typeof parseBody>[0]][] = [
  ["/admin/certifications", DraftCertification],
  ["/admin/certifications/:id", CorrectCertification],
  // After the one before, which takes "verify" for an id.
  ["/admin/certifications/verify", VerifyCertifications],
  ["/admin/certifications/:id/discard", DiscardCertification],
  ["/admin/certifications/:id/revoke", RevokeCertification],
  ["/admin/certifications/:id/scans/publish", PublishScan],
  ["/admin/certificate-reminders", AskReminders],
  ["/admin/certificate-reminders/preview", AskReminders],
]

export const certificationMiddlewares: MiddlewareRoute[] = [
  ...FORMS.map(([matcher, schema]): MiddlewareRoute => ({
    matcher,
    methods: ["POST"],
    middlewares: [parseBody(schema)],
  })),
  { matcher: "/admin/certifications/:id/scans", methods: ["POST"], middlewares: [readDocumentForm] },
]
