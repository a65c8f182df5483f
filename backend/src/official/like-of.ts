/** The pattern of SQL's `like` for text that holds these words, whatever signs are in them. */
export function likeOf(words: string): string {
  return `%${words.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
