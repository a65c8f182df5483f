import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductPhoto, RedescribePhoto } from "@ocop/shared/photo"
import { requireStaff } from "../../../../../../staff/require-staff"
import { describePhotoWorkflow } from "../../../../../../workflows/photo/describe-photo"
import { removePhotoWorkflow } from "../../../../../../workflows/photo/remove-photo"

/** Says something else of a photo: what is seen on it, who took it, on what terms. */
export async function POST(
  req: AuthenticatedMedusaRequest<RedescribePhoto>,
  res: MedusaResponse<{ photo: ProductPhoto }>,
): Promise<void> {
  await requireStaff(req, "operator")
  const { result: photo } = await describePhotoWorkflow(req.scope).run({
    input: { ...photoIn(req), words: req.validatedBody },
  })
  res.json({ photo })
}

/** Takes a photo away, with its files. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireStaff(req, "operator")
  const input = photoIn(req)
  await removePhotoWorkflow(req.scope).run({ input })
  res.json({ id: input.id, object: "photo", deleted: true })
}

function photoIn({ params }: Pick<AuthenticatedMedusaRequest, "params">): { id: string; product_id: string } {
  return { id: params["photo_id"] ?? "", product_id: params["id"] ?? "" }
}
