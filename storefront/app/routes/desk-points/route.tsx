import type { OwnSalesPoint } from "@ocop/shared/sales-point"
import { Link } from "react-router"
import { apiContext } from "#app/api/context.ts"
import { DeskPage } from "#app/features/desk/desk-page.tsx"
import { FailurePage } from "#app/features/failure/failure-page.tsx"
import { PointState } from "#app/features/sales-point/point-state.tsx"
import { TradeLinks } from "#app/features/shelf/trade-links.tsx"
import { kindName } from "#app/features/sales-point/words.ts"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { readDesk, readForMember } from "#app/session/member.server.ts"
import { ButtonLink } from "#app/ui/button.tsx"
import type { Route } from "./+types/route.ts"

export const handle = { isQuiet: true }

export async function loader({ request, url, params, context }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const [desk, { points }] = await Promise.all([
    readDesk(request, url, api, params.co_so),
    readForMember(request, url, () => api.deskPoints.list(params.co_so)),
  ])
  return { desk, points }
}

export default function DeskPoints({ loaderData: { desk, points } }: Route.ComponentProps) {
  const { handle, status } = desk.organization
  return (
    <DeskPage desk={desk} title={m.desk_points_title()}>
      <div className="mt-4 max-w-2xl space-y-5">
        <p className="max-w-prose">{m.desk_points_lead()}</p>
        {points.length === 0 ? (
          <p>{m.desk_points_none()}</p>
        ) : (
          <ul className="space-y-4">
            {points.map((point) => (
              <Point key={point.id} point={point} organization={handle} />
            ))}
          </ul>
        )}
        {status === "verified" && (
          <p>
            <ButtonLink to={href(`/kenh-co-so/${handle}/diem-ban/moi`)}>{m.desk_points_new()}</ButtonLink>
          </p>
        )}
        <TradeLinks handle={handle} />
        <p>
          <Link to={href(`/kenh-co-so/${handle}/ho-so`)} className="inline-flex min-h-11 items-center">
            {m.desk_points_profile()}
          </Link>
        </p>
      </div>
    </DeskPage>
  )
}

function Point({ point, organization }: { point: OwnSalesPoint; organization: string }) {
  const { handle, name, kind, street, commune, province } = point
  const place = [street, commune, province].filter((part) => part !== null).join(", ")
  return (
    <li className="field-ink rounded-plate p-4">
      <h2 className="text-18 font-bold">
        <Link
          to={href(`/kenh-co-so/${organization}/diem-ban/${handle}`)}
          aria-label={m.desk_point_edit_of({ name })}
          lang="vi"
          className="inline-flex min-h-11 items-center break-words"
        >
          {name}
        </Link>
      </h2>
      {kind !== null && <p>{kindName(kind)}</p>}
      {place !== "" && <p lang="vi">{place}</p>}
      <div className="mt-1">
        <PointState point={point} />
      </div>
      {point.status === "verified" && (
        <p>
          <Link
            to={href(`/kenh-co-so/${organization}/diem-ban/${handle}/don-nhan`)}
            aria-label={m.desk_pickups_of({ name })}
            className="inline-flex min-h-11 min-w-11 items-center font-semibold"
          >
            {m.desk_pickups()}
          </Link>
        </p>
      )}
      {(point.status === "verified" || point.status === "suspended") && (
        <p>
          <Link
            to={href(`/kenh-co-so/${organization}/diem-ban/${handle}/quay`)}
            aria-label={m.shelf_link_of({ name })}
            className="inline-flex min-h-11 min-w-11 items-center font-semibold"
          >
            {m.shelf_link()}
          </Link>
        </p>
      )}
    </li>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <FailurePage error={error} />
}
