import type { PointMap } from "@ocop/shared/sales-point"
import { m } from "#app/i18n/paraglide/messages.js"

const PIN = 11

/** Where the points of the list lie; who does not see it has the addresses. */
export function Map({ map: { width, height, own, around, towns, pins } }: { map: PointMap }) {
  return (
    <figure className="max-w-[26rem] self-start border-[1.5px] border-muc lg:sticky lg:top-4">
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full bg-cam">
        <g fill="none" strokeLinecap="round">
          <path d={around} className="stroke-tro-2" strokeWidth={4} />
          <path d={own} className="stroke-ngoc-5 opacity-50" strokeWidth={8} />
        </g>
        <g className="fill-muc stroke-cam text-15 font-semibold" strokeWidth={4} paintOrder="stroke">
          {towns.map(({ name, x, y }) => (
            <text key={name} x={x} y={y - 16} textAnchor="middle">
              {name}
            </text>
          ))}
        </g>
        {pins.map(({ number, x, y }) => (
          <g key={number}>
            <circle cx={x} cy={y} r={PIN} className="fill-son-7 stroke-gao" strokeWidth={1.5} />
            <text x={x} y={y + 4.5} textAnchor="middle" className="fill-gao text-13 font-bold">
              {number}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="border-t-[1.5px] border-muc px-3 py-2 text-15">{m.points_map()}</figcaption>
    </figure>
  )
}
