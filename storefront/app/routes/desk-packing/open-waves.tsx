import type { PackingDocument } from "@ocop/shared/gift-order"
import { Link } from "react-router"
import { WaveLinks } from "#app/features/gift-order/wave-links.tsx"
import { href } from "#app/i18n/href.ts"
import { m } from "#app/i18n/paraglide/messages.js"

/** Waves whose parcels are not all closed: what is printed of them, and how far they are. */
export function OpenWaves({ waves, root }: Pick<PackingDocument, "waves"> & { root: string }) {
  if (waves.length === 0) return null
  return (
    <section aria-labelledby="dot-dang-dong">
      <h2 id="dot-dang-dong" className="text-21">
        {m.desk_packing_waves()}
      </h2>
      <ul className="mt-2 grid gap-3 md:grid-cols-2">
        {waves.map(({ code, number, closed, total }) => (
          <li key={`${code} ${number}`} className="field-ink min-w-0 rounded-plate p-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link to={href(`${root}/${code}`)} className="inline-flex min-h-11 items-center font-bold">
                {m.desk_packing_wave_of({ code, n: number })}
              </Link>
              <span className="font-semibold">{m.desk_gift_closed({ closed, total })}</span>
            </p>
            <progress className="h-2 w-full accent-lua-7" value={closed} max={total} aria-hidden />
            <WaveLinks root={root} code={code} number={number} />
          </li>
        ))}
      </ul>
    </section>
  )
}
