/** What the reader can choose about marks and cards, folded away so that the popup stays calm. */
import { useId } from 'preact/hooks';
import type { Preferences } from '../extension/preferences.ts';
import { CheckChoice } from './CheckChoice.tsx';
import { PickChoice } from './PickChoice.tsx';
import { DENSITY_WORDS, OPENING_WORDS, TEXT_SIZE_WORDS } from './preference-words.ts';

interface ReadingChoicesProps {
  preferences: Preferences;
  /** In a private window nothing is stored, so nothing can be chosen. */
  private: boolean;
  onChange(change: Partial<Preferences>): void;
}

export function ReadingChoices({ preferences, private: isPrivate, onChange }: ReadingChoicesProps) {
  const { density, opening, textSize, accessibleMarkup, perspective } = preferences;
  const reasonId = useId();
  const reason = isPrivate ? reasonId : undefined;
  return (
    <details class="reading">
      <summary>Reading</summary>
      {isPrivate && (
        <p class="quiet" id={reasonId}>
          In a private window nothing is stored, so this can’t be changed here.
        </p>
      )}
      <fieldset disabled={isPrivate} aria-describedby={reason}>
        <legend>Marks</legend>
        <PickChoice label="Mark" words={DENSITY_WORDS} chosen={density} onPick={(picked) => onChange({ density: picked })} />
        <CheckChoice
          label="Make names reachable by Tab and screen reader (changes the page)"
          on={accessibleMarkup}
          onToggle={(on) => onChange({ accessibleMarkup: on })}
        />
      </fieldset>
      <fieldset disabled={isPrivate} aria-describedby={reason}>
        <legend>Cards</legend>
        <PickChoice label="Open" words={OPENING_WORDS} chosen={opening} onPick={(picked) => onChange({ opening: picked })} />
        <PickChoice label="Text size" words={TEXT_SIZE_WORDS} chosen={textSize} onPick={(picked) => onChange({ textSize: picked })} />
        <CheckChoice label="Compare numbers with ones you know" on={perspective} onToggle={(on) => onChange({ perspective: on })} />
      </fieldset>
    </details>
  );
}
