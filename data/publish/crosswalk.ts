/**
 * The nearest event code of two public ontologies for each type of engagement: CAMEO (three digits) and PLOVER (event type).
 * `other` has none: what it gathers has nothing in common but that it took place.
 */
const CODES: Readonly<Record<string, { readonly cameo: string; readonly plover: string } | null>> = {
  summit: { cameo: '046', plover: 'CONSULT' },
  visit: { cameo: '042', plover: 'CONSULT' },
  dialogue: { cameo: '040', plover: 'CONSULT' },
  talks: { cameo: '046', plover: 'CONSULT' },
  'call-on': { cameo: '040', plover: 'CONSULT' },
  'phone-call': { cameo: '041', plover: 'CONSULT' },
  'multilateral-sideline': { cameo: '044', plover: 'CONSULT' },
  'agreement-signing': { cameo: '057', plover: 'AGREE' },
  exercise: { cameo: '062', plover: 'COOPERATE' },
  'port-call': { cameo: '062', plover: 'COOPERATE' },
  handover: { cameo: '070', plover: 'AID' },
  'working-meeting': { cameo: '040', plover: 'CONSULT' },
  other: null,
};

export function crosswalk(type: string) {
  const codes = CODES[type];
  if (codes === undefined) throw new Error(`crosswalk: ${type}`);
  return codes;
}
