const UTF8_FIRST = ["utf-8"] as const
/** Vietnamese of old programs; every byte is a letter of it, so it comes last. */
const FALLBACK = "windows-1258"

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1258, composed; null for what is no text. Told by its bytes: nobody has
 * to know what an encoding is.
 */
export function decodeText(file: Buffer): string | null {
  const utf16 = utf16Of(file)
  for (const encoding of utf16 === null ? [...UTF8_FIRST, FALLBACK] : [utf16]) {
    const text = decode(file, encoding)
    if (text !== null && isText(text)) return text.replace(/^\ufeff/, "").normalize("NFC")
  }
  return null
}

/** By its mark, or by the zeros that every other byte of Latin letters is. */
function utf16Of(file: Buffer): "utf-16le" | "utf-16be" | null {
  if (file[0] === 0xff && file[1] === 0xfe) return "utf-16le"
  if (file[0] === 0xfe && file[1] === 0xff) return "utf-16be"
  const sample = file.subarray(0, 400)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length / 8) return null
  return odd > even ? "utf-16le" : "utf-16be"
}

function decode(file: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file)
  } catch {
    // Another encoding.
    return null
  }
}

/** A picture or a program has control characters in it. */
function isText(text: string): boolean {
  return !/[^\P{Cc}\t\n\r\u0080-\u009f]/u.test(text)
}
