import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepDocumentFilesWorkflow } from "../workflows/document/sweep-document-files"

export default async function sweepDocumentFiles(container: MedusaContainer): Promise<void> {
  await sweepDocumentFilesWorkflow(container).run({ input: { before: new Date() } })
}

export const config = { name: "sweep-document-files", schedule: "43 */10 * * * *" }
