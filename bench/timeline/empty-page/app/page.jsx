/** Nothing: what its scripts weigh is the framework's own weight. */
export default function Page() {
  return <main />
}
