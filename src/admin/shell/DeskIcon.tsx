import type { ReactNode } from 'react'

/** The one icon set: 20 × 20, a line of 1.7, in the colour of the text. */
const PATHS = {
  today: (
    <>
      <path d="M3 9.2 10 3l7 6.2V16a1 1 0 0 1-1 1h-3.6v-4.6H7.6V17H4a1 1 0 0 1-1-1z" />
    </>
  ),
  posts: (
    <>
      <path d="M5 2.8h6.6L15.5 6.7V16a1.2 1.2 0 0 1-1.2 1.2H5.7A1.2 1.2 0 0 1 4.5 16V4z" />
      <path d="M7.5 9h5M7.5 12h5M11.4 2.8V7h4" />
    </>
  ),
  materials: (
    <>
      <rect x="2.8" y="3.8" width="14.4" height="12.4" rx="1.6" />
      <circle cx="7" cy="8" r="1.4" />
      <path d="m3.2 14.4 4-3.6 3 2.6 3-3 3.6 3.4" />
    </>
  ),
  videos: (
    <>
      <rect x="2.8" y="5" width="10" height="10" rx="1.6" />
      <path d="m12.8 9 4.4-2.6v7.2L12.8 11z" />
    </>
  ),
  music: (
    <>
      <path d="M7.6 14.6V4.8l8-1.8v9.8" />
      <circle cx="5.4" cy="14.6" r="2.2" />
      <circle cx="13.4" cy="12.8" r="2.2" />
    </>
  ),
  rules: (
    <>
      <path d="M10 3v14M6 17h8M3.6 6.2 10 4.6l6.4 1.6" />
      <path d="M1.8 11.4 3.8 6.4l2 5a2 2 0 0 1-4 0zM14.2 11.4l2-5 2 5a2 2 0 0 1-4 0z" />
    </>
  ),
  categories: <path d="M3 4.5h5v4H3zM12 4.5h5v4h-5zM3 12h5v4H3zM12 12h5v4h-5z" />,
  departments: (
    <>
      <path d="M3.5 17V5.2L10 2.8l6.5 2.4V17M2.4 17h15.2" />
      <path d="M10 6.6v4M8 8.6h4M8 17v-3.4h4V17" />
    </>
  ),
  users: (
    <>
      <circle cx="7.6" cy="7" r="2.9" />
      <path d="M2.4 16.4c.4-3 2.5-4.6 5.2-4.6s4.8 1.6 5.2 4.6M13 4.4a2.8 2.8 0 0 1 0 5.2M14.6 12.2c1.7.6 2.7 2 3 4.2" />
    </>
  ),
  records: <path d="M5 3.2h10v13.6l-2.5-1.6-2.5 1.6-2.5-1.6L5 16.8zM7.6 7h4.8M7.6 10.2h4.8" />,
  verify: (
    <>
      <path d="M10 2.6 16 5v4.6c0 3.6-2.4 6.3-6 7.8-3.6-1.5-6-4.2-6-7.8V5z" />
      <path d="m7.2 9.8 2 2 3.6-3.8" />
    </>
  ),
  jobs: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.8 1.8" />
    </>
  ),
  settings: <path d="M3 6h8M14.5 6H17M3 14h2.5M9 14h8M12.7 4v4M7.2 12v4" />,
  account: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M3.6 17c.6-3.4 3.1-5.2 6.4-5.2s5.8 1.8 6.4 5.2" />
    </>
  ),
  signOut: (
    <path d="M8.4 3.4H4.6a1 1 0 0 0-1 1v11.2a1 1 0 0 0 1 1h3.8M12.4 6.4 16 10l-3.6 3.6M15.6 10H7.8" />
  ),
  write: <path d="M3.4 16.6 4.2 13 13.6 3.6l2.8 2.8L7 15.8zM11.6 5.6l2.8 2.8" />,
  word: (
    <>
      <path d="M5 2.8h6.6l3.9 3.9V16a1.2 1.2 0 0 1-1.2 1.2H5.7A1.2 1.2 0 0 1 4.5 16V4z" />
      <path d="m7.2 9.4 1.2 4.4L10 9.8l1.6 4 1.2-4.4" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5.4" />
      <path d="m13 13 4 4" />
    </>
  ),
  alert: <path d="M10 3 17.6 16.4H2.4zM10 8v4M10 14v.4" />,
  check: <path d="m4 10.6 4 4L16 6" />,
  turnBack: <path d="M6.6 3.6 3 7.2l3.6 3.6M3.6 7.2H12a4.4 4.4 0 0 1 0 8.8H7" />,
  next: <path d="m7.6 4 6 6-6 6" />,
} as const satisfies Readonly<Record<string, ReactNode>>

export type DeskIconName = keyof typeof PATHS

export function DeskIcon({
  name,
  size = 20,
}: {
  readonly name: DeskIconName
  readonly size?: number
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {PATHS[name]}
    </svg>
  )
}
