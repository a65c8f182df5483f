import { data } from "react-router"
import { drawPicture, isArchetype } from "#app/features/picture/draw.ts"
import type { Route } from "./+types/route.ts"

const YEAR_SECONDS = 31_536_000

/** A drawn picture. The address carries the edition of the drawings, so that it may be kept for good. */
export function loader({ params }: Route.LoaderArgs) {
  const { archetype, seed } = params
  if (!isArchetype(archetype) || seed.length > 120) throw data(null, { status: 404 })
  return new Response(drawPicture({ archetype, seed }), {
    headers: {
      "content-type": "image/svg+xml; charset=utf-8",
      "cache-control": `public, max-age=${YEAR_SECONDS}, immutable`,
    },
  })
}
