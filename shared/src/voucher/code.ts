/** A code as it is kept, however it was typed: capitals without accents, and nothing between them. */
export function foldCode(typed: string): string {
  const bare = typed.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "D")
  return bare.toUpperCase().replace(/[\s\-_.]+/g, "")
}
