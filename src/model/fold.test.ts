import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it('drops Vietnamese diacritics, also from decomposed text', () => {
    expect(fold('Lương Tam Quang')).toBe('luong tam quang');
    expect(fold('Lương'.normalize('NFD'))).toBe('luong');
  });
  it('reads đ as d', () => expect(fold('Đặng đình')).toBe('dang dinh'));
  it('keeps the vowel signs of Hindi', () => expect(fold('हिन्दी')).toBe('हिन्दी'));
  it('composes what it does not drop', () => expect(fold('क़'.normalize('NFD'))).toBe('क़'.normalize('NFC')));
  it('changes nothing when it is applied twice', () =>
    expect(fold(fold('Phạm Văn Đồng'))).toBe(fold('Phạm Văn Đồng')));
});
