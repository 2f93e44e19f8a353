import { notFound } from 'next/navigation'

export default function Rest(): never {
  notFound()
}
