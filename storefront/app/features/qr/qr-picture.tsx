import type { QrDrawing } from "./draw-qr.server.ts"

/** Dark on white whatever the page's colours are: apps read nothing else. */
export function QrPicture({ qr, alt }: { qr: QrDrawing; alt: string }) {
  return (
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
  )
}
