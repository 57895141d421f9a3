/** The code a rule id begins with: CURE of CURE-CLAIM. */
export const codeOf = (rule: string): string => rule.slice(0, rule.indexOf('-'))
