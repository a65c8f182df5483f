import { SheetFormat } from "@ocop/shared/listing-sheet"
import { apiContext } from "#app/api/context.ts"
import { goodsPath } from "#app/features/listing/paths.ts"
import { readForMember } from "#app/session/member.server.ts"
import type { Route } from "./+types/route.ts"

/** The goods of an organization as a file. Who has to sign in first comes back to the page, not to a file. */
export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const page = new URL(`${goodsPath(params.co_so)}/tep`, url)
  const asked = {
    format: SheetFormat.catch("xlsx").parse(url.searchParams.get("dang")),
    isTemplate: url.searchParams.has("mau"),
  }
  const api = context.get(apiContext)
  const { name, type, base64 } = await readForMember(request, page, () => api.deskSheet.file(params.co_so, asked))
  return new Response(Buffer.from(base64, "base64"), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  })
}
