import jsqr from "jsqr"
import sharp from "sharp"
import { extractText, getDocumentProxy, renderPageAsImage } from "unpdf"

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>

/** Pages become pictures slowly on a busy machine, in milliseconds. */
export const PICTURES_TIMEOUT = 60_000

/** Dots an inch of label printers, and of others that print drafts. */
export const PRINTERS = [203, 150] as const

/** The reader says on its own that it runs outside of browsers: errors alone are told. */
export const openPdf = (bytes: Uint8Array): Promise<PdfFile> =>
  getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })

/** The words of each page. */
export async function pagesOf(file: PdfFile): Promise<string[]> {
  const { text } = await extractText(file)
  return text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " "))
}

/** A page as it is printed, as PNG. */
export async function pictureOf(file: PdfFile, page: number, dpi: number): Promise<Buffer> {
  const canvasImport = () => import("@napi-rs/canvas")
  return Buffer.from(await renderPageAsImage(file, page, { canvasImport, scale: dpi / 72 }))
}

/** What the QR of a page says when it comes out of each of the printers; null where nothing can be read. */
export function qrOnPage(file: PdfFile, page: number): Promise<(string | null)[]> {
  return Promise.all(PRINTERS.map(async (dpi) => qrIn(await pictureOf(file, page, dpi))))
}

/** What a phone reads from a picture once it is in dots of black alone, as label printers make it. */
export async function qrIn(picture: Uint8Array): Promise<string | null> {
  const dots = sharp(picture).flatten({ background: "white" }).threshold().toColourspace("srgb").ensureAlpha()
  const { data, info } = await dots.raw().toBuffer({ resolveWithObject: true })
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null
}

/** Words as they stand together on a page, in points from its upper left corner. */
export type Placed = { words: string; left: number; top: number; right: number; bottom: number }

/** Where the words of a page stand, from the tip of their accents to the foot of their letters. */
export async function wordsOn(file: PdfFile, number: number): Promise<Placed[]> {
  const page = await file.getPage(number)
  const { items, styles } = await page.getTextContent()
  const [, , , height = 0] = page.view
  return items.flatMap((item) => {
    if (!("transform" in item) || item.str.trim() === "") return []
    const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[]
    const { ascent = 1, descent = 0 } = styles[item.fontName] ?? {}
    const at = { left, right: left + item.width, top: height - baseline - ascent * size }
    return [{ words: item.str.normalize("NFC"), ...at, bottom: height - baseline - descent * size }]
  })
}

/**
 * What does not stand on a page as it should: words that leave it or come nearer to its edge than the margin of printers,
 * or words that run into others. Empty where all is well.
 */
export async function misplacedOn(file: PdfFile, page: number): Promise<string[]> {
  const [, , width = 0, height = 0] = (await file.getPage(page)).view
  const placed = await wordsOn(file, page)
  const outside = placed.filter(
    ({ left, top, right, bottom }) =>
      left < EDGE || top < EDGE || right > width - EDGE + ROUNDED || bottom > height - EDGE + ROUNDED,
  )
  const met = placed.flatMap((each, index) => placed.slice(index + 1).filter((other) => isMeeting(each, other)))
  return [...outside, ...met].map(({ words }) => words)
}

/** 3.5 mm, in points. */
const EDGE = 10
const ROUNDED = 0.5

/** Lines are set solid: what overlaps by less than a tenth of a line is the air between them. */
function isMeeting(one: Placed, other: Placed): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > ROUNDED && down > (one.bottom - one.top) / 10
}
