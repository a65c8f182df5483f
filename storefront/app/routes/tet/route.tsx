import { apiContext } from "#app/api/context.ts"
import { SeasonPage, seasonMeta } from "#app/features/gift-season/season-page.tsx"
import { readSeason } from "#app/features/gift-season/season.server.ts"
import type { RouteHandle } from "#app/route-handle.ts"
import type { Route } from "./+types/route.ts"

export const handle: RouteHandle = { sharedUntil: "stock" }

export const loader = ({ context }: Route.LoaderArgs) => readSeason(context.get(apiContext), "tet")

export const meta = ({ loaderData, ...args }: Route.MetaArgs) => (loaderData ? seasonMeta(args, loaderData) : [])

export default function Tet({ loaderData }: Route.ComponentProps) {
  return <SeasonPage {...loaderData} />
}
