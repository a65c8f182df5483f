import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepDocumentStep } from "./steps/keep-document"
import { requireRoomForDocumentStep } from "./steps/require-room-for-document"
import { storeDocumentFileStep } from "./steps/store-document-file"
import type { StoreDocumentInput } from "./types"

/** Makes the file of a private upload, puts it sealed into the file store, and keeps the row. Without the row no file stays. */
export const storeDocumentWorkflow = createWorkflow("store-document", (input: StoreDocumentInput) => {
  requireRoomForDocumentStep(input)
  const stored = storeDocumentFileStep(input)
  const document = keepDocumentStep(
    transform({ input, stored }, ({ input: { upload: _upload, most: _most, ...words }, stored }) => ({
      ...words,
      ...stored,
    })),
  )
  return new WorkflowResponse(document)
})
