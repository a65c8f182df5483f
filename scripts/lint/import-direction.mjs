/** A lint rule that holds the direction of imports between the rooms of the project; see "Map" in README.md. */
import path from "node:path"

/** Files are named from here, from whichever folder the lint is run. */
const PROJECT = path.resolve(import.meta.dirname, "../..")

const isIn = (file, ...folders) => folders.some((folder) => file.startsWith(`${folder}/`))
const packageOf = (file) => file.split("/")[0]
const moduleOf = (file) => /^backend\/src\/modules\/([a-z-]+)(?:\/|$)/.exec(file)?.[1]
const isServerOnly = (file) =>
  !isIn(file, "storefront/app") ||
  /\.server\.tsx?$|\.server\/|\.test\.tsx?$/.test(file) ||
  isIn(file, "storefront/app/api")

/** Each says which import is wrong; `to` is a path in the project, or the name of a package. */
const RULES = [
  {
    message:
      "shared is the pure language of all packages: it imports itself, zod, libphonenumber-js and vietnam-qr-pay.",
    isBroken: (from, to) =>
      isIn(from, "shared/src") &&
      !/\.test\.ts$/.test(from) &&
      !isIn(to, "shared") &&
      !/^(zod|libphonenumber-js|vietnam-qr-pay)\b/.test(to),
  },
  {
    message: "Packages share code in shared alone.",
    isBroken: (from, to) =>
      ["backend", "storefront", "e2e"].includes(packageOf(to)) &&
      packageOf(to) !== packageOf(from) &&
      // The rules are proved on the true units and goods.
      !(isIn(from, "shared") && isIn(to, "backend/data")),
  },
  {
    message: "A Medusa module knows no other module, no workflow and no route: links and workflows join modules.",
    isBroken: (from, to) =>
      moduleOf(from) !== undefined &&
      isIn(to, "backend/src") &&
      to !== "backend/src/env" &&
      moduleOf(to) !== moduleOf(from) &&
      !from.endsWith(".d.ts"),
  },
  {
    message: "Routes call workflows, never the other way round.",
    isBroken: (from, to) => isIn(from, "backend/src") && !isIn(from, "backend/src/api") && isIn(to, "backend/src/api"),
  },
  {
    message: "Seeds and scripts are used by nobody but tests and measurements.",
    isBroken: (from, to) =>
      isIn(to, "backend/src/scripts") &&
      !isIn(from, "backend/src/scripts", "backend/integration-tests", "backend/bench"),
  },
  {
    message: "Parts of the interface know nothing of features and routes.",
    isBroken: (from, to) =>
      isIn(from, "storefront/app/ui") && isIn(to, "storefront/app/features", "storefront/app/routes"),
  },
  {
    message: "Nothing imports a route: what two routes need is a feature.",
    isBroken: (from, to) =>
      isIn(to, "storefront/app/routes") && !isIn(from, "storefront/app/routes") && from !== "storefront/app/routes.ts",
  },
  {
    message: "zod stays on the server: it would be a third of what a phone has to load.",
    isBroken: (from, to) => packageOf(from) === "storefront" && to === "zod" && !isServerOnly(from),
  },
]

function resolve(from, source) {
  if (source.startsWith(".")) return path.posix.join(path.posix.dirname(from), source)
  if (source.startsWith("#app/")) return `storefront/app/${source.slice("#app/".length)}`
  if (source.startsWith("@ocop/")) return source.slice("@ocop/".length)
  return source
}

export const importDirection = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const from = path.relative(PROJECT, context.filename).split(path.sep).join("/")
    const check = ({ source }) => {
      if (typeof source?.value !== "string") return
      const to = resolve(from, source.value)
      const rule = RULES.find(({ isBroken }) => isBroken(from, to))
      if (rule) context.report({ node: source, message: rule.message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
