import type { QrDrawing } from "#app/features/qr/draw-qr.server.ts"
import { QrPicture } from "#app/features/qr/qr-picture.tsx"
import { m } from "#app/i18n/paraglide/messages.js"
import { money } from "#app/ui/price.tsx"
import type { Asked } from "./asked.ts"

type QrCodeProps = { asked: Asked; qr: QrDrawing }

export function QrCode({ asked: { code, part, payee, left, memo, saveLabel }, qr }: QrCodeProps) {
  const alt = m.transfer_qr_alt({ bank: payee.bank, account: payee.account, amount: money(left), memo })
  const picture = `/don/${encodeURIComponent(code)}/chuyen-khoan/ma-qr.png`
  return (
    <div className="space-y-3 text-center">
      <QrPicture qr={qr} alt={alt} />
      <p>
        <a
          href={part === null ? picture : `${picture}?phan=${part}`}
          download={part === null ? `vietqr-${code}.png` : `vietqr-${code}-${part}.png`}
          className="button button-outline"
          aria-label={saveLabel ?? undefined}
        >
          {m.transfer_save_qr()}
        </a>
      </p>
    </div>
  )
}
