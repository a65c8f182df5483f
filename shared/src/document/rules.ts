import { MAX_PHOTO_BYTES, photoKindOf, type PhotoKind } from "../photo/rules.ts"

/** As it is kept: pictures of whatever kind become JPEG. */
export const DOCUMENT_KINDS = ["jpeg", "pdf"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const MAX_DOCUMENT_BYTES = MAX_PHOTO_BYTES
/** In pixels: at this size of its longer side the small print of a whole A4 page can be read. */
export const DOCUMENT_SIDE = 2600
export const LONGEST_FILE_NAME = 120

/** What an uploaded file is by its first bytes. */
export type UploadKind = PhotoKind | "pdf"

const EXTENSIONS: Readonly<Record<UploadKind, readonly string[]>> = {
  jpeg: ["jpg", "jpeg", "jfif"],
  png: ["png"],
  webp: ["webp"],
  heic: ["heic", "heif"],
  pdf: ["pdf"],
  unknown: [],
}

/** The kind of a file by its signature, whatever it is called and whatever the sender says it is. */
export function uploadKindOf(bytes: Uint8Array): UploadKind {
  return latin(bytes.subarray(0, 5)) === "%PDF-" ? "pdf" : photoKindOf(bytes)
}

/**
 * Whether a file's name ends as files of its kind do. A name without an ending says nothing wrong: some phones send
 * none.
 */
export function isNamedAs(filename: string, kind: UploadKind): boolean {
  const ending = /\.([^.]*)$/.exec(filename.trim())?.[1]?.toLowerCase()
  return ending === undefined || EXTENSIONS[kind].includes(ending)
}

export const PDF_PROBLEMS = ["pdf_cut_off", "pdf_mixed", "pdf_active"] as const
export type PdfProblem = (typeof PDF_PROBLEMS)[number]

/** Markup that a reader of web pages would find in the head of a file. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|img|\?php)\b/i
const HEAD_BYTES = 1024
/** Where the directory of a ZIP archive ends at the latest, counted from the end of the file. */
const ARCHIVE_TAIL_BYTES = 65_557
/** What a PDF can do beside being read: run scripts, start programs, carry other files. */
const ACTIVE = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/

/**
 * Why a PDF is not taken, null when it is: it is cut off, it is something else as well (a web page, an archive: what one
 * program shows as a paper another one would run), or it does more than being read.
 */
export function pdfProblemOf(bytes: Uint8Array): PdfProblem | null {
  const text = latin(bytes)
  const end = text.lastIndexOf("%%EOF")
  if (end === -1) return "pdf_cut_off"
  const hasTail = /[^\s\0]/.test(text.slice(end + 5))
  const isArchive = text.slice(-ARCHIVE_TAIL_BYTES).includes("PK\x05\x06")
  if (hasTail || isArchive || MARKUP.test(text.slice(0, HEAD_BYTES))) return "pdf_mixed"
  return ACTIVE.test(namesOf(text)) ? "pdf_active" : null
}

/** Without the streams, in whose packed bytes any letters stand by chance; `/J#53` is how a name hides its letters. */
function namesOf(text: string): string {
  return text
    .replace(/\bstream\r?\n[\s\S]*?endstream/g, "")
    .replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes)
}
