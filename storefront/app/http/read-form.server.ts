import { data } from "react-router"

/**
 * The form that was posted. A body that is none (another content type, a broken multipart) is a bad request, never a
 * fault of ours.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    if (error instanceof TypeError) throw data(null, { status: 400 })
    throw error
  }
}
