import type { PatternSpec } from './pattern-spec'

const p = (rule: string, [seq, gap, flags]: [string, number, string?]): PatternSpec =>
  flags === undefined ? { rule, mode: 'firm', seq, gap } : { rule, mode: 'firm', seq, gap, flags }

/** Patterns over the parts of `parts-desk.ts` and the older ones; the flags are those of `pattern-spec.ts`. */
export const DESK_PATTERNS: readonly PatternSpec[] = [
  // ── the insurance fund ──
  p('MI-FRAUD', ['deKinCard deKinUse', 14, 'official']),
  p('MI-FRAUD', ['deCard deSwap', 16, 'official']),
  p('MI-FRAUD', ['deCardLeft deCardGain', 16, 'official']),
  p('MI-FRAUD', ['deAs deCovered deBilled', 12, 'official']),
  p('MI-FRAUD', ['deSlip deCovered deTrueThing', 14, 'official']),
  p('MI-FRAUD', ['deTrueThing deSlip deCovered', 14, 'official']),
  p('MI-FRAUD', ['deAway deBedBill', 16, 'official']),
  p('MI-FRAUD', ['deBedBill deAway', 16, 'official']),
  p('MI-FRAUD', ['deHaul deInside deReward', 18, 'official']),
  p('MI-FRAUD', ['deHaul deReward deInside', 18, 'official']),
  p('MI-FRAUD', ['deStayIn deNoPay', 16, 'official']),
  p('MI-FRAUD', ['deSpare deBuyBack', 12, 'official']),
  p('MI-FRAUD', ['deBuyBack deSpare', 6, 'official']),
  p('MI-FRAUD', ['deOut deIn', 12, 'official']),
  p('MI-FRAUD', ['deOnce deTwice', 14, 'official']),
  p('MI-FRAUD', ['deLight deUp', 14, 'official']),
  // ── records and patients ──
  p('PRIV-WHO', ['deName deSickWith', 6]),
  p('PRIV-WHO', ['deName|deHalfName deSickWith dePoint|deDetail', 14]),
  p('PRIV-WHO', ['deName|deHalfName deDetail dePrivIll', 14]),
  p('PRIV-WHO', ['deName dePrivIll dePoint|deDetail', 14]),
  p('PRIV-WHO', ['deName dePoint dePrivIll', 14]),
  p('PRIV-WHO', ['dePrivIll deName|deHalfName deDetail', 12]),
  p('PRIV-WHO', ['deDetail deName dePrivIll', 10]),
  p('PRIV-WHO', ['dePoint|deDetail dePrivIll deName', 10]),
  p('PRIV-WHO', ['deChief|deKind dePrivIll dePoint', 16]),
  p('PRIV-WHO', ['deChief|deKind dePoint dePrivIll', 16]),
  p('PRIV-WHO', ['deFolk dePrivIll', 16]),
  p('PRIV-WHO', ['dePrivIll deFolk', 12]),
  p('PRIV-WHO', ['deBed dePrivIll', 18]),
  p('PRIV-WHO', ['deKnown dePrivIll', 22]),
  p('PRIV-WHO', ['dePrivIll deKnown', 12]),
  p('PRIV-RECORD', ['dePaper deShown', 18]),
  p('PRIV-RECORD', ['deShown dePaper', 14]),
  p('PRIV-RECORD', ['deListing deListIll deName|deHalfName|deFolk|deDetail', 20]),
  p('PRIV-RECORD', ['deListing deName|deHalfName|deFolk|deDetail deListIll', 20]),
  // ── contempt ──
  p('DISC-STIGMA', ['deWho deBad', 16]),
  p('DISC-STIGMA', ['stigmaWho|scorn deBad', 14]),
  p('DISC-STIGMA', ['deWho discBadWord', 12]),
  // ── selling ──
  p('PROMO-LURE', ['deEntry deBargain', 14, 'public']),
  p('PROMO-LURE', ['deFavour deFree', 12, 'public']),
  p('PROMO-LURE', ['deLast deRise', 14, 'public']),
  p('PROMO-CONTACT', ['deTouch deReply', 14, 'notService']),
  p('PROMO-CONTACT', ['deReply deTouch', 8, 'notService']),
  p('PROMO-VISIT', ['deCall', 0, 'notService']),
  p('PROMO-PRAISE', ['dePride deLikened', 14]),
]
