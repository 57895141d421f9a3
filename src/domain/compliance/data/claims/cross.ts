/** Every head with every tail: `cross('a b', 'x y')` is `ax ay bx by`. */
export const cross = (heads: string, tails: string): string =>
  heads
    .split(' ')
    .flatMap((head) => tails.split(' ').map((tail) => head + tail))
    .join(' ')
