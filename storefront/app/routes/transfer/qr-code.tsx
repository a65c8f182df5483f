import type { TransferDocument } from "@ocop/shared/transfer"
import type { QrDrawing } from "#app/features/qr/draw-qr.server.ts"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"

type QrCodeProps = { transfer: TransferDocument; qr: QrDrawing }

/** Dark on white whatever the page's colours are: apps read nothing else. */
export function QrCode({ transfer: { code, payee, left, memo }, qr }: QrCodeProps) {
  const alt = m.transfer_qr_alt({ bank: payee.bank, account: payee.account, amount: money(left), memo })
  return (
    <div className="space-y-3 text-center">
      <svg
        role="img"
        aria-label={alt}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        width={260}
        height={260}
        shapeRendering="crispEdges"
        className="mx-auto bg-white"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        <a
          href={`/don/${encodeURIComponent(code)}/chuyen-khoan/ma-qr.png`}
          download={`vietqr-${code}.png`}
          className="button button-outline"
        >
          {m.transfer_save_qr()}
        </a>
      </p>
    </div>
  )
}
