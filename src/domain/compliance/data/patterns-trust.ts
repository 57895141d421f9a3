import { pattern as p, type PatternSpec } from './pattern-spec'

/** Patterns over the parts of `parts-trust.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const TRUST_PATTERNS: readonly PatternSpec[] = [
  // ── ranks ──
  p('ABS-TOP', 'firm', ['trPeak', 0, 'negated']),
  p('ABS-TOP', 'firm', ['trUp trUpEnd', 6, 'near negated']),
  p('ABS-TOP', 'firm', ['trArea trMost', 8, 'award source']),
  p('ABS-TOP', 'firm', ['trNoneIs trBetter', 14, 'negated']),
  p('ABS-TOP', 'firm', ['trRuler trByUs', 8, '']),
  p('ABS-TOP', 'firm', ['trSeat trSeatUs', 12, 'award']),
  p('ABS-TOP', 'firm', ['trSoleWho trSoleCan', 8, '']),
  // ── rivals ──
  p('COMP-RIVAL', 'firm', ['trRival trRivalBad', 16, 'negated']),
  p('COMP-RIVAL', 'firm', ['trVs trRival trWin|trWinSoft', 18, 'negated']),
  p('COMP-RIVAL', 'firm', ['trRival trCompared trWin|trWinSoft', 18, 'negated']),
  p('COMP-RIVAL', 'firm', ['trRival trUs trWin', 16, 'negated']),
  p('COMP-RIVAL', 'firm', ['trUs trRival trWin', 16, 'negated']),
  p('COMP-RIVAL', 'firm', ['trElse trFailed trHere', 16, 'negated']),
  p('COMP-DISCIPLINE', 'firm', ['trCraft trCraftBad', 14, 'negated']),
  // ── witnesses ──
  p('ENDO-VOUCH', 'firm', ['trStar trStarDo', 14, 'notPolicy']),
  p('ENDO-WITNESS', 'firm', ['trFolk trCall', 24, 'notPolicy']),
  p('ENDO-WITNESS', 'firm', ['trFolk trThank trCured', 20, 'notPolicy']),
  p('ENDO-WITNESS', 'firm', ['trFolk trCured trThank', 20, 'notPolicy']),
  p('ENDO-WITNESS', 'firm', ['trPraiseNote trProof', 18, 'notPolicy']),
  p('ENDO-VOUCH', 'firm', ['trIAm trMyOwn', 14, '']),
  // ── uniforms ──
  p('MIL-NAME', 'firm', ['trArmy trArmyLend', 12, 'notPolicy']),
  p('MIL-NAME', 'firm', ['trDress trClinic', 18, 'notPolicy']),
  p('MIL-NAME', 'firm', ['trClinic trDress', 12, 'notPolicy']),
  // ── offices ──
  p('GOV-NAME', 'firm', ['trGov trGovDo', 10, '']),
  p('GOV-NAME', 'firm', ['trGov trGovWord trGovGoods', 10, 'notPolicy']),
  p('GOV-NAME', 'firm', ['trGov trGovGoods trGovWord', 10, 'notPolicy']),
  p('GOV-NAME', 'firm', ['trChief trChiefLike trChiefGoods', 12, 'notPolicy']),
  p('GOV-NAME', 'firm', ['trChief trChiefDo', 12, '']),
  p('GOV-NAME', 'firm', ['trSeal trSold', 16, '']),
  // ── rites and wonders ──
  p('SUPER-MIRACLE', 'firm', ['trGodMan', 0, '']),
  p('SUPER-MIRACLE', 'firm', ['trSeer trSeerDoes', 14, '']),
  p('SUPER-SPIRIT', 'firm', ['trRite trRiteAim', 16, '']),
  p('SUPER-SPIRIT', 'firm', ['trRiteAim trRite', 12, '']),
  p('SUPER-HEIRLOOM', 'firm', ['trHeirBox trHeirDoes', 14, '']),
]
