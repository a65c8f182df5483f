import type { Origin, ProvinceLink } from "@ocop/shared/catalogue"
import { Link } from "react-router"
import { href, langOfName } from "#app/i18n/href.ts"
import { capitalised } from "./place.ts"

type OriginLinksProps = { origin: Origin; /** For pages that are sent without a script. */ reloadDocument?: boolean }

/** "Xã Vĩnh Hải, thành phố Cần Thơ": to all that comes from the commune, and to all from the province. */
export function OriginLinks({ origin: { commune, province }, reloadDocument }: OriginLinksProps) {
  return (
    <span lang={langOfName()}>
      {commune !== null && (
        <>
          <Link to={href(`/xa/${commune.handle}`)} reloadDocument={reloadDocument}>
            {commune.name}
          </Link>
          {", "}
        </>
      )}
      <Link to={href(provincePath(province))} reloadDocument={reloadDocument}>
        {commune === null ? capitalised(province.name) : province.name}
      </Link>
    </span>
  )
}

/** The list of all that comes from a province, as a Vietnamese path. */
export function provincePath({ code }: Pick<ProvinceLink, "code">): string {
  return `/tim?${new URLSearchParams({ tinh: code })}`
}
