import { inflateRawSync } from "node:zlib"

const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end of an archive's directory lies this far from the end of the file at most: 22 bytes and a comment. */
const END_SEARCH_BYTES = 65_557
const STORED = 0
const DEFLATED = 8

type ArchiveEntry = { name: string; method: number; packed: number; size: number; offset: number }

/**
 * The parts of a ZIP archive as its directory tells of them; null for what is no archive. A directory that lies is found
 * out by the reader, which unpacks no more than it was told.
 */
export function entriesOf(file: Buffer): ArchiveEntry[] | null {
  const end = findEnd(file)
  if (end === null) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries: ArchiveEntry[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) return null
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

/** What the parts of an archive come to when they are unpacked, in bytes; null for what is no archive. */
export function unpackedSizeOf(file: Buffer): number | null {
  return entriesOf(file)?.reduce((sum, { size }) => sum + size, 0) ?? null
}

/** The text of one part; null where there is none of that name. @throws RangeError when it is longer than was said */
export function textOfEntry(file: Buffer, name: string): string | null {
  const entry = entriesOf(file)?.find((each) => each.name === name)
  if (!entry) return null
  const { offset, packed, size, method } = entry
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const bytes = file.subarray(start, start + packed)
  if (method === STORED) return bytes.toString("utf8")
  return method === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) }).toString("utf8") : null
}

function findEnd(file: Buffer): number | null {
  for (let at = file.length - 22; at >= Math.max(0, file.length - END_SEARCH_BYTES); at--) {
    if (file.readUInt32LE(at) === END) return at
  }
  return null
}
