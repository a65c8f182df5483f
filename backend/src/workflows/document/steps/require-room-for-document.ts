import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { tooManyDocuments } from "../../../document/problems"
import { DOCUMENT_MODULE } from "../../../modules/document"
import type { StoreDocumentInput } from "../types"

type Room = Pick<StoreDocumentInput, "owner_type" | "owner_id" | "purpose" | "most">

/** Changes nothing. @throws ProblemError 409 too_many_documents */
export const requireRoomForDocumentStep = createStep(
  "require-room-for-document",
  async ({ owner_type, owner_id, purpose, most }: Room, { container }) => {
    const [, count] = await container
      .resolve(DOCUMENT_MODULE)
      .listAndCountDocuments({ owner_type, owner_id, purpose }, { take: 1 })
    if (count >= most) throw tooManyDocuments(most)
    return new StepResponse(count)
  },
)
