import { formatDay } from "@ocop/shared/day"
import { m } from "#app/i18n/paraglide/messages.js"
import type { QrDrawing } from "#app/features/qr/draw-qr.server.ts"

/** When it was asked, and how to ask again: what a printed answer is worth in a month. */
export function AskedToday({ day, address, qr }: { day: string; address: string; qr: QrDrawing }) {
  return (
    <section
      aria-labelledby="hoi-lai"
      className="flex flex-wrap items-center gap-4 border-t-[1.5px] border-muc pt-4 print:break-inside-avoid"
    >
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={m.check_qr()}
        className="w-32 bg-white"
        shapeRendering="crispEdges"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <div className="min-w-0 flex-1 basis-56 space-y-1">
        <h2 id="hoi-lai" className="text-18">
          {m.check_asked_on({ date: formatDay(day) })}
        </h2>
        <p className="no-print text-15">{m.check_again()}</p>
        <p className="text-15 break-all">{address}</p>
      </div>
    </section>
  )
}
