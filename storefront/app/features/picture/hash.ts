/** FNV-1a over the UTF-16 units of a text: the same 32 bits in every browser and on every server. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  // FNV's low bits move little between short texts that differ in their last letter; this spreads them.
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 12)) >>> 0
}

/** One of several, by some bits of a hash; a different `shift` makes choices independent of each other. */
export function pick<T>(choices: readonly [T, ...T[]], hash: number, shift: number): T {
  return choices[(hash >>> shift) % choices.length] ?? choices[0]
}
