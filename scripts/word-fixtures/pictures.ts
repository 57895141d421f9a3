import sharp from 'sharp'

/** Flat illustrations drawn for this project; no one else's pictures, no brand. */

const MONITOR = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
<rect width="1200" height="800" fill="#e8f1ee"/>
<rect y="590" width="1200" height="210" fill="#d9b48a"/><rect y="590" width="1200" height="10" fill="#c79d70"/>
<circle cx="1010" cy="170" r="86" fill="#f6d98a"/>
<rect x="70" y="80" width="250" height="300" rx="10" fill="#fbfdfc" stroke="#b9d2cb" stroke-width="10"/>
<path d="M195 80v300M70 230h250" stroke="#b9d2cb" stroke-width="8"/>
<ellipse cx="470" cy="690" rx="330" ry="26" fill="#b98d5e" opacity=".45"/>
<path d="M690 520c90 10 130-40 150-110s70-90 130-70" fill="none" stroke="#4c6f6b" stroke-width="18" stroke-linecap="round"/>
<rect x="210" y="300" width="500" height="390" rx="46" fill="#fdfefe" stroke="#9db9b3" stroke-width="8"/>
<rect x="256" y="346" width="300" height="298" rx="22" fill="#cfe3d6" stroke="#7fa197" stroke-width="6"/>
<g font-family="DejaVu Sans, Noto Sans CJK SC, sans-serif" fill="#24403b" font-weight="700">
<text x="530" y="446" font-size="100" text-anchor="end">126</text>
<text x="530" y="552" font-size="100" text-anchor="end">78</text>
<text x="530" y="620" font-size="54" text-anchor="end">70</text></g>
<g font-family="Noto Sans CJK SC, sans-serif" font-size="26" fill="#3d5f58">
<text x="278" y="440">高压</text><text x="278" y="546">低压</text><text x="278" y="616">脉搏</text></g>
<path d="M360 606c-12-16-34 0-20 18l20 18 20-18c14-18-8-34-20-18z" fill="#c8553d"/>
<circle cx="632" cy="430" r="46" fill="#0b6e69"/><path d="M632 408v22" stroke="#fff" stroke-width="9" stroke-linecap="round"/><path d="M615 417a24 24 0 1 0 34 0" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round"/>
<rect x="596" y="522" width="72" height="34" rx="17" fill="#c9d9d5"/><rect x="596" y="578" width="72" height="34" rx="17" fill="#c9d9d5"/>
<g transform="rotate(-8 960 560)"><rect x="820" y="420" width="280" height="240" rx="70" fill="#2f6f8f"/><rect x="820" y="420" width="280" height="60" rx="30" fill="#3f86a8"/><rect x="846" y="520" width="228" height="18" rx="9" fill="#24566f"/><rect x="990" y="560" width="80" height="66" rx="10" fill="#24566f"/></g>
</svg>`

const SALT = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
<rect width="1200" height="800" fill="#fbf1e3"/>
<rect y="610" width="1200" height="190" fill="#e6c9a2"/><rect y="610" width="1200" height="8" fill="#d6b486"/>
<ellipse cx="300" cy="690" rx="190" ry="20" fill="#cfa877" opacity=".5"/>
<path d="M160 330h280l-26 330a30 30 0 0 1-30 28H216a30 30 0 0 1-30-28z" fill="#eaf4f6" stroke="#9fc0c6" stroke-width="8"/>
<path d="M176 480h248l-14 178a24 24 0 0 1-24 22H214a24 24 0 0 1-24-22z" fill="#ffffff"/>
<rect x="146" y="270" width="308" height="72" rx="20" fill="#c8553d"/>
<g transform="rotate(-14 780 470)"><path d="M720 440h380a30 30 0 0 1 0 60H720z" fill="#9fb4b8"/><ellipse cx="650" cy="470" rx="150" ry="96" fill="#b5c8cb"/><ellipse cx="650" cy="458" rx="126" ry="72" fill="#94aaae"/><path d="M536 456c28-66 200-66 228 0-40 34-188 34-228 0z" fill="#ffffff"/></g>
<g fill="#ffffff" stroke="#d9c7ab" stroke-width="2"><rect x="560" y="640" width="14" height="14" rx="3"/><rect x="600" y="664" width="12" height="12" rx="3"/><rect x="648" y="644" width="14" height="14" rx="3"/><rect x="700" y="672" width="12" height="12" rx="3"/><rect x="742" y="648" width="14" height="14" rx="3"/></g>
<g transform="translate(880 90)"><rect width="240" height="120" rx="24" fill="#0b6e69"/><text x="120" y="54" font-family="Noto Sans CJK SC, sans-serif" font-size="34" fill="#d6ece9" text-anchor="middle">每人每天</text><text x="120" y="100" font-family="Noto Sans CJK SC, sans-serif" font-size="40" font-weight="700" fill="#ffffff" text-anchor="middle">盐 ＜ 5 克</text></g>
</svg>`

export const monitorJpeg = (): Promise<Buffer> =>
  sharp(Buffer.from(MONITOR)).jpeg({ quality: 84 }).toBuffer()

export const saltPng = (): Promise<Buffer> =>
  sharp(Buffer.from(SALT)).png({ palette: true, colours: 64 }).toBuffer()

/** A one-line Windows metafile: placeable header, then the end record. Nothing on the web shows it. */
export const wmf = (): Uint8Array =>
  Uint8Array.from([
    0xd7, 0xcd, 0xc6, 0x9a, 0, 0, 0, 0, 0, 0, 0x64, 0, 0x64, 0, 0x60, 0, 0, 0, 0, 0, 0x71, 0x57, 1,
    0, 9, 0, 0, 3, 0x0c, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
  ])
