import { exports_ as say } from '#i18n/messages/export.ts';
import { Choice } from '#ui/Choice.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { CONTENTS, PRESETS, TEXT_SIZES, THEMES, type Preset, type TextSize, type ThemeName } from '../look.ts'; // prettier-ignore
import { FREE, LETTERS, resize, type Design } from './design.ts';
import css from './Controls.module.css';

const options = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

const SIZES = options([...(Object.keys(PRESETS) as Preset[]), 'free' as const], say.sizes);
const COLOURS = options(Object.keys(THEMES) as ThemeName[], say.themes);
const CONTENT = options(CONTENTS, say.contents);
const LETTER_FORMS = options(LETTERS, say.letterForms);
const TEXT = options(Object.keys(TEXT_SIZES) as TextSize[], say.textSizes);

type Props = { readonly design: Design; readonly onChange: (design: Design) => void };

function FreeSize({ design, onChange }: Props) {
  const field = (side: 'width' | 'height') => (
    <NumberField
      label={say[side]}
      value={design[side]}
      min={FREE.least}
      max={FREE.most}
      empty={design[side]}
      onCommit={(value) => onChange({ ...design, [side]: value })}
    />
  );
  return (
    <div className={css.size}>
      {field('width')}
      <span aria-hidden="true">×</span>
      {field('height')}
    </div>
  );
}

/** Everything that can be chosen about an image. */
export function Controls({ design, onChange }: Props) {
  const change = (part: Partial<Design>) => onChange({ ...design, ...part });
  return (
    <div className={css.controls}>
      <Choice
        label={say.size}
        options={SIZES}
        value={design.size}
        onChange={(size) => onChange(resize(design, size))}
      />
      {design.size === 'free' && <FreeSize design={design} onChange={onChange} />}
      <Choice
        label={say.theme}
        options={COLOURS}
        value={design.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={say.content}
        options={CONTENT}
        value={design.content}
        onChange={(content) => change({ content })}
      />
      <Choice label={say.textSize} options={TEXT} value={design.text} onChange={(text) => change({ text })} />
      <Choice
        label={say.letters}
        options={LETTER_FORMS}
        value={design.letters}
        onChange={(letters) => change({ letters })}
      />
      {design.content !== 'chart' && (
        <TextField label={say.titleField} value={design.title} onChange={(title) => change({ title })} />
      )}
      {design.content === 'whole' && (
        <TextField
          label={say.subtitleField}
          value={design.subtitle}
          onChange={(subtitle) => change({ subtitle })}
        />
      )}
    </div>
  );
}
