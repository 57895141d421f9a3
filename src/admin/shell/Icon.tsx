/** The mark: what the desk says (a bubble) about health (a cross). In the corner of every page. */
export function Icon({ size = 28 }: { readonly size?: number }) {
  return (
    <svg
      className="yx-mark"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 32 32"
      width={size}
      height={size}
    >
      <path
        d="M7 3h18a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4h-7l-6.2 4.6c-.7.5-1.6 0-1.6-.8V25H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"
        fill="var(--yx-brand)"
      />
      <path d="M14 8.5h4v3.8h3.8v4H18V20h-4v-3.7h-3.8v-4H14z" fill="var(--yx-brand-ink)" />
    </svg>
  )
}
