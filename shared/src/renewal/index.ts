export * from "./dossier.ts"
export * from "./rules.ts"
