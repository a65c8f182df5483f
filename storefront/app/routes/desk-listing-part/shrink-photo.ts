import { fittedSize } from "./fitted-size.ts"

const JPEG = { type: "image/jpeg", quality: 0.85 } as const
/** Of 255: browsers that hide what they are change pixels by one. */
const SLIGHT = 2

/**
 * A photo drawn anew as a JPEG: small enough for a slow line, and without what the camera wrote into it, such as the
 * place. The file as it is where the browser cannot; the server makes it small and clean all the same.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  try {
    const blob = drawsTruly() ? await drawnAnew(file) : null
    // A browser without JPEG answers with a PNG.
    if (blob?.type !== JPEG.type) return file
    return new File([blob], `${file.name.replace(/\.[^.]*$/, "")}.jpg`, { type: JPEG.type })
  } catch {
    return file
  }
}

async function drawnAnew(file: File): Promise<Blob | null> {
  const photo = await createImageBitmap(file, { imageOrientation: "from-image" })
  const { width, height } = fittedSize(photo)
  const { canvas, pen } = sheet(width, height)
  // JPEG has no see-through: black otherwise.
  pen.fillStyle = "white"
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = "high"
  pen.drawImage(photo, 0, 0, width, height)
  photo.close()
  return new Promise((resolve) => {
    canvas.toBlob(resolve, JPEG.type, JPEG.quality)
  })
}

/** Some browsers give back noise in the place of what was drawn, so that nobody is known by it. */
function drawsTruly(): boolean {
  const { pen } = sheet(2, 2)
  const color = [200, 120, 40, 255]
  pen.fillStyle = `rgb(${color.slice(0, 3).join(" ")})`
  pen.fillRect(0, 0, 2, 2)
  const { data } = pen.getImageData(0, 0, 2, 2)
  return data.every((value, index) => Math.abs(value - (color[index % 4] ?? 0)) <= SLIGHT)
}

function sheet(width: number, height: number) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height })
  const pen = canvas.getContext("2d")
  if (pen === null) throw new Error("This browser draws nothing")
  return { canvas, pen }
}
