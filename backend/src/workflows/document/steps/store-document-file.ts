import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { renderDocument } from "../../../document/render"
import { seal } from "../../../personal-data/sealed-bytes"

/**
 * The file store keeps what begins with `private-` apart from what browsers may fetch: in a folder of its own, or in the
 * bucket without anybody's right to read it.
 */
const FOLDER = "private-documents"

/** Makes the file and stores it sealed under the document's id. @throws ProblemError as `renderDocument` */
export const storeDocumentFileStep = createStep(
  "store-document-file",
  async ({ upload, filename }: { upload: string; filename: string }, { container }) => {
    const { content, ...looks } = await renderDocument(Buffer.from(upload, "base64"), filename)
    const id = generateEntityId(undefined, "doc")
    const { id: file_key } = await container.resolve(Modules.FILE).createFiles({
      filename: `${FOLDER}/${id}.sealed`,
      mimeType: "application/octet-stream",
      content: seal({ purpose: "document", id }, content).toString("base64"),
      access: "private",
    })
    return new StepResponse({ id, file_key, bytes: content.length, ...looks }, file_key)
  },
  async (file_key, { container }) => {
    if (file_key) await container.resolve(Modules.FILE).deleteFiles(file_key)
  },
)
