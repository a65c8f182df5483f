import { createContext, type MiddlewareFunction, type RouterContextProvider } from "react-router"

const drawnFile = createContext<Response | null>(null)

type Drawn = { bytes: Buffer; name: string }

/** What a loader answers in place of its page: a file shown in the browser, kept by nobody on the way. */
export function keepPdf(context: Readonly<RouterContextProvider>, { bytes, name }: Drawn): null {
  const headers = {
    "Content-Type": "application/pdf",
    "Content-Disposition": `inline; filename="${name}.pdf"`,
    "Cache-Control": "private, no-store",
  }
  context.set(drawnFile, new Response(new Uint8Array(bytes), { headers }))
  return null
}

/** Sends the file that a page's loader kept. Where the loader threw instead, the page tells what went wrong. */
export const sendFile: MiddlewareFunction<Response> = async ({ context }, next) => {
  const page = await next()
  const file = context.get(drawnFile)
  if (file === null) return page
  await page.body?.cancel()
  return file
}
