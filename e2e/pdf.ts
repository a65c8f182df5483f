import jsqr from "jsqr"
import sharp from "sharp"
import { extractText, getDocumentProxy, renderPageAsImage } from "unpdf"

/** The words of each page of a PDF file. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " "))
}

/** Of label printers. */
const DOTS_AN_INCH = 203

/** What a phone reads from the QR of a page as it is printed, in dots of black alone; null where there is none. */
export async function qrOf(bytes: Uint8Array, page: number): Promise<string | null> {
  const canvasImport = () => import("@napi-rs/canvas")
  const file = await getDocumentProxy(new Uint8Array(bytes))
  const picture = await renderPageAsImage(file, page, { canvasImport, scale: DOTS_AN_INCH / 72 })
  const dots = sharp(picture).flatten({ background: "white" }).threshold().toColourspace("srgb").ensureAlpha()
  const { data, info } = await dots.raw().toBuffer({ resolveWithObject: true })
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}
