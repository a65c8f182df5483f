const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end of an archive's directory lies this far from the end of the file at most: 22 bytes and a comment. */
const END_SEARCH_BYTES = 65_557

/**
 * What the parts of a ZIP archive come to when they are unpacked, in bytes, as its directory says; null for what is no
 * archive. A directory that lies is found out by the reader, which unpacks no more than it was told.
 */
export function unpackedSizeOf(file: Buffer): number | null {
  const end = findEnd(file)
  if (end === null) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  let size = 0
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) return null
    size += file.readUInt32LE(at + 24)
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return size
}

function findEnd(file: Buffer): number | null {
  for (let at = file.length - 22; at >= Math.max(0, file.length - END_SEARCH_BYTES); at--) {
    if (file.readUInt32LE(at) === END) return at
  }
  return null
}
