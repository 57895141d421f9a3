import type { Checker } from '@/domain/compliance/checker'
export function speedReport(_checker: Checker) {
  console.log('speed later')
}
