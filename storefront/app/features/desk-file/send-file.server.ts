import { createContext, type MiddlewareFunction, type RouterContextProvider } from "react-router"

const keptFile = createContext<Response | null>(null)

type Context = Readonly<RouterContextProvider>

/** What a loader answers in place of its page: a file, under its name to be saved or, a PDF, to be looked at. */
type DeskFile = { bytes: Buffer; name: string; type: string; isShown?: boolean }

/** Keeps a file for `sendFile`; nobody keeps it on the way. */
export function keepFile(context: Context, { bytes, name, type, isShown = false }: DeskFile): null {
  const headers = {
    "Content-Type": type,
    "Content-Disposition": `${isShown ? "inline" : "attachment"}; filename="${name}"`,
    "Cache-Control": "private, no-store",
  }
  context.set(keptFile, new Response(new Uint8Array(bytes), { headers }))
  return null
}

/** The same for what the browser shows itself. */
export function keepPdf(context: Context, { bytes, name }: { bytes: Buffer; name: string }): null {
  return keepFile(context, { bytes, name: `${name}.pdf`, type: "application/pdf", isShown: true })
}

/** Sends the file that a page's loader kept. Where the loader threw instead, the page tells what went wrong. */
export const sendFile: MiddlewareFunction<Response> = async ({ context }, next) => {
  const page = await next()
  const file = context.get(keptFile)
  if (file === null) return page
  await page.body?.cancel()
  return file
}
