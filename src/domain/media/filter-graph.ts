/**
 * A filter graph as data, and its one spelling for ffmpeg. Only numbers and words of ours get in: a value with
 * any character that the graph language gives a meaning to is refused, so no text of people can become a filter.
 */
export interface Filter {
  readonly name: string
  readonly args: Readonly<Record<string, string | number>>
}
export interface Chain {
  /** Labels of the inputs: of other chains, or streams as `0:3`. */
  readonly from: readonly string[]
  readonly filters: readonly Filter[]
  readonly to: readonly string[]
}

export function filter(name: string, args: Filter['args'] = {}): Filter {
  return { name, args }
}

const NAME = /^[a-z][a-z0-9_]*$/
const LABEL = /^[a-z0-9:_]+$/
/** No `,` `;` `[` `]` `'` `\` `:` `=` `%`, no blanks. */
const VALUE = /^[A-Za-z0-9_.+\-*/()#|]+$/

/** @throws TypeError when a name, label or value could be read as anything but itself */
export function renderGraph(chains: readonly Chain[]): string {
  return chains.map(renderChain).join(';')
}

function renderChain({ from, filters, to }: Chain): string {
  const steps = filters.length > 0 ? filters : [filter('null')]
  return `${labels(from)}${steps.map(renderFilter).join(',')}${labels(to)}`
}

/** One chain without labels, as `-vf` and `-af` take it. */
export function renderFilters(filters: readonly Filter[]): string {
  return filters.map(renderFilter).join(',')
}

function renderFilter({ name, args }: Filter): string {
  if (!NAME.test(name)) throw new TypeError(`not a filter name: ${name}`)
  const pairs = Object.entries(args).map(([key, value]) => {
    const text = String(value)
    if (!NAME.test(key.toLowerCase()) || !VALUE.test(text)) {
      throw new TypeError(`not a plain filter value: ${name} ${key}`)
    }
    return `${key}=${text}`
  })
  return pairs.length > 0 ? `${name}=${pairs.join(':')}` : name
}

function labels(list: readonly string[]): string {
  return list
    .map((label) => {
      if (!LABEL.test(label)) throw new TypeError(`not a label: ${label}`)
      return `[${label}]`
    })
    .join('')
}
