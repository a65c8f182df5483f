import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPhotoFilesWorkflow } from "../workflows/photo/sweep-photo-files"

/** By then the index has been told, and pages in the way's caches have been made anew. */
const WAIT_MS = 30 * 60_000

export default async function sweepPhotoFiles(container: MedusaContainer): Promise<void> {
  await sweepPhotoFilesWorkflow(container).run({ input: { before: new Date(Date.now() - WAIT_MS) } })
}

export const config = { name: "sweep-photo-files", schedule: "48 */10 * * * *" }
