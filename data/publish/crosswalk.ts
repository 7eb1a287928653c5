/**
 * The nearest event code of two public ontologies for each type of engagement. `other` has none: what it gathers has
 * nothing in common but that it took place.
 *
 * CAMEO: three digits, from the codebook 1.1b3 of March 2012 (eventdata.parusanalytics.com/data.dir/cameo.html): 040 consult,
 * 041 discuss by telephone, 042 make a visit, 044 meet at a third location, 046 engage in negotiation, 057 sign formal
 * agreement, 062 cooperate militarily, 070 provide aid.
 * PLOVER: event types by CAMEO2PLOVER-2021.txt of the manual 0.8 of September 2021 (github.com/openeventdata/PLOVER). There
 * AGREE is the intent to cooperate; the signing itself (057) is SUPPORT.
 */
const CODES: Readonly<Record<string, { readonly cameo: string; readonly plover: string } | null>> = {
  summit: { cameo: '046', plover: 'CONSULT' },
  visit: { cameo: '042', plover: 'CONSULT' },
  dialogue: { cameo: '040', plover: 'CONSULT' },
  talks: { cameo: '046', plover: 'CONSULT' },
  'call-on': { cameo: '040', plover: 'CONSULT' },
  'phone-call': { cameo: '041', plover: 'CONSULT' },
  'multilateral-sideline': { cameo: '044', plover: 'CONSULT' },
  'agreement-signing': { cameo: '057', plover: 'SUPPORT' },
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

/** CAMEO code of one engagement: beside a multilateral event in a party's own country nobody meets at a third location. */
export function cameoOf({ type, host }: { readonly type: string; readonly host: string }): string | null {
  const cameo = crosswalk(type)?.cameo ?? null;
  return cameo === '044' && host !== 'third' ? '040' : cameo;
}
