import { DOCUMENT_SIDE, isNamedAs, pdfProblemOf, uploadKindOf, type DocumentKind } from "@ocop/shared/document"
import { photoIsHeic } from "../photo/problems"
import { decodePicture } from "../photo/render"
import { documentMisnamed, documentOfOtherKind, unfitPdf } from "./problems"

export type RenderedDocument = { kind: DocumentKind; content: Buffer; width: number | null; height: number | null }

/**
 * Makes the file that is kept of an upload. A picture is made anew from its bare dots, turned upright, so that nothing
 * else the upload carried (place, time, camera, another file behind it) is in it. A PDF stays as it is, when it is
 * nothing but a paper to be read.
 *
 * @throws ProblemError 400 `document_format`, `document_extension`, `pdf_cut_off`, `pdf_mixed`, `pdf_active`,
 *   `photo_format`, `photo_unreadable`, `photo_animated` or `photo_too_large`, each of the field `file`
 */
export async function renderDocument(upload: Buffer, filename: string): Promise<RenderedDocument> {
  const kind = uploadKindOf(upload)
  if (kind === "unknown") throw documentOfOtherKind()
  if (kind === "heic") throw photoIsHeic()
  if (!isNamedAs(filename, kind)) throw documentMisnamed()
  if (kind === "pdf") return keepPdf(upload)
  const picture = await decodePicture(upload, { width: DOCUMENT_SIDE, height: DOCUMENT_SIDE, fit: "inside" })
  const { width, height } = picture
  const content = await picture.bare().jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  return { kind: "jpeg", content, width, height }
}

function keepPdf(upload: Buffer): RenderedDocument {
  const problem = pdfProblemOf(upload)
  if (problem) throw unfitPdf(problem)
  return { kind: "pdf", content: upload, width: null, height: null }
}
