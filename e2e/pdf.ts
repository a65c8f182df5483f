import { extractText, getDocumentProxy } from "unpdf"

/** The words of each page of a PDF file. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
  return text.map((page) => page.normalize("NFC").replaceAll(/\s+/g, " "))
}
