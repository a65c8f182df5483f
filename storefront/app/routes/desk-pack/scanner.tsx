import { useEffect, useRef, useState } from "react"
import { m } from "#app/i18n/paraglide/messages.js"
import { Button } from "#app/ui/button.tsx"
import { Notice } from "#app/ui/notice.tsx"

/** Of https://wicg.github.io/shape-detection-api/, which is not among the types of the DOM. */
type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
declare global {
  interface Window {
    BarcodeDetector: new (options: { formats: string[] }) => Detector
  }
}

const BETWEEN_LOOKS_MS = 200

type ScannerProps = { onRead: (text: string) => void; onClose: () => void }

/** What the camera sees, until a QR is read in it. The camera is let go with the component. */
export function Scanner({ onRead, onClose }: ScannerProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [isRefused, setRefused] = useState(false)
  const read = useRef(onRead)
  useEffect(() => {
    read.current = onRead
  })
  useEffect(() => {
    const view = video.current
    if (view === null) return
    const looking = new AbortController()
    look(view, looking.signal).then(
      (text) => {
        if (text !== null) read.current(text)
      },
      () => {
        setRefused(true)
      },
    )
    return () => {
      looking.abort()
    }
  }, [])
  return (
    <div className="space-y-2">
      {isRefused ? (
        <Notice tone="warning">
          <p role="alert">{m.desk_pack_scan_refused()}</p>
        </Notice>
      ) : (
        <>
          <p role="status">{m.desk_pack_scan_aim()}</p>
          <video
            ref={video}
            muted
            playsInline
            aria-label={m.desk_pack_scan_view()}
            className="aspect-square w-full max-w-sm rounded-plate border-[1.5px] border-muc bg-muc object-cover"
          />
        </>
      )}
      <Button type="button" look="outline" onClick={onClose} className="w-full sm:w-auto">
        {m.desk_pack_scan_stop()}
      </Button>
    </div>
  )
}

/** @returns what stands in the first QR, or null when nobody looks any more. @throws where the camera is refused */
async function look(view: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } })
  try {
    if (signal.aborted) return null
    view.srcObject = stream
    await view.play()
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] })
    for (;;) {
      if (signal.aborted) return null
      const [code] = await detector.detect(view)
      if (code) return code.rawValue
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS))
    }
  } catch (error) {
    if (signal.aborted) return null
    throw error
  } finally {
    for (const track of stream.getTracks()) track.stop()
  }
}
