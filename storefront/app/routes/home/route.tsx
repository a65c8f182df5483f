export default function Home() {
  return <h1>Chợ OCOP</h1>
}
