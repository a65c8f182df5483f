import { createContext, type MiddlewareFunction, type RouterContextProvider } from "react-router"

const drawnFile = createContext<Response | null>(null)

/** What a loader answers in place of its page. */
export function keepFile(context: Readonly<RouterContextProvider>, file: Response): null {
  context.set(drawnFile, file)
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
