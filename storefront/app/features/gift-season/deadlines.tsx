import { m } from "#app/i18n/paraglide/messages.js"

type Zone = "province" | "south" | "central" | "north"
type DeadlinesProps = {
  /** `last`: the last day to order on, in words; null where nothing arrives in time. */
  deadlines: readonly { zone: Zone; last: string | null; is_over: boolean }[]
  arriveBy: string
}

const ZONES: Readonly<Record<Zone, () => string>> = {
  province: m.gift_zone_province,
  south: m.gift_zone_south,
  central: m.gift_zone_central,
  north: m.gift_zone_north,
}

/** Until when one orders for each part of the country; the days that parcels take are those of the rates. */
export function Deadlines({ deadlines, arriveBy }: DeadlinesProps) {
  return (
    <section aria-labelledby="han-dat" className="mt-8 max-w-2xl">
      <h2 id="han-dat" className="text-21">
        {m.gift_deadlines()}
      </h2>
      <p className="mt-1">{m.gift_deadlines_lead({ day: arriveBy })}</p>
      <table className="mt-3 w-full border-t-[1.5px] border-muc text-left">
        <thead>
          <tr className="border-b border-tro-2">
            <th scope="col" className="py-2 pr-4 font-semibold">
              {m.gift_deadline_to()}
            </th>
            <th scope="col" className="py-2 font-semibold">
              {m.gift_deadline_day()}
            </th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map(({ zone, last, is_over }) => (
            <tr key={zone} className="border-b border-tro-2 align-top">
              <th scope="row" className="py-2 pr-4 font-normal">
                {ZONES[zone]()}
              </th>
              <td className="py-2">
                {is_over || last === null ? (
                  <span className="text-son-7">{m.gift_deadline_over()}</span>
                ) : (
                  <span className="font-semibold">{last}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-15 text-tro-7">{m.gift_deadlines_note()}</p>
    </section>
  )
}
