import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENT_MODULE } from "../../../modules/document"

/** Each sweep so many; the next one comes soon. */
const MOST = 100

/** Cannot be undone and may be repeated: a row goes when its file is gone, and what is gone already is no fault. */
export const sweepDocumentFilesStep = createStep(
  "sweep-document-files",
  async ({ before }: { before: Date }, { container }) => {
    const documents = container.resolve(DOCUMENT_MODULE)
    const rows = await documents.listDocuments({ deleted_at: { $lt: before } }, { withDeleted: true, take: MOST })
    for (const row of rows) {
      await container.resolve(Modules.FILE).deleteFiles(row.file_key)
      await documents.deleteDocuments(row.id)
    }
    return new StepResponse(rows.map(({ id }) => id))
  },
)
