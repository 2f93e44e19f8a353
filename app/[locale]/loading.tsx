export default function Loading() {
  return <div className="progress" aria-hidden="true" />
}
